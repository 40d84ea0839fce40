export type { Answer, Call, Delivery } from './engine/call.ts';
export { type Clock, type ClockOptions, WorldClock } from './engine/clock.ts';
export type { Journal, JournalEntry } from './engine/journal.ts';
export type { Confidence, Rule } from './engine/rules.ts';
export type { HostSocket, SocketListener } from './engine/socket.ts';
export {
  defaultGenesysSeed,
  type Genesys,
  type GenesysRuleId,
  type GenesysSeed,
  type GenesysSettings,
  genesysRules,
} from './genesys/index.ts';
export {
  createPresenceMock,
  type PresenceMock,
  type PresenceMockOptions,
  type Seed,
  type Snapshot,
} from './mock.ts';
