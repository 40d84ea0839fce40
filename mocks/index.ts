export {
  type AppClientOptions,
  type Braincloud,
  type BraincloudRuleId,
  type BraincloudSeed,
  type BraincloudSettings,
  braincloudRules,
  defaultBraincloudSeed,
  ServopRefusal,
} from './braincloud/index.ts';
export {
  type ConnectOptions,
  connectMock,
  type JournalQuery,
  type PresenceChangesQuery,
  type RemoteMock,
} from './control/connect-mock.ts';
export { MockControlError } from './control/control-client.ts';
export type { MockEvent } from './control/event-reader.ts';
export type { Answer, Call, Delivery } from './engine/call.ts';
export { type ClockOptions, type MockClock, WorldClock } from './engine/clock.ts';
export { DELIVERABLE, type DeliveryKind, type Host } from './engine/deliverable.ts';
export type { ActiveFault, Fault, Scenario, ScenarioOptions } from './engine/faults.ts';
export type {
  InProcess,
  InProcessCloseEvent,
  InProcessSocket,
  InProcessSocketClass,
} from './engine/in-process.ts';
export { InputError, type InputProblem } from './engine/input.ts';
export type { JournalEntry, JournalFilter } from './engine/journal.ts';
export type { PresenceChange, PresenceChangeFilter } from './engine/presence-changes.ts';
export type { Confidence, Rule } from './engine/rules.ts';
export type { ScenarioName } from './engine/scenarios.ts';
export type { HostSocket, SocketListener } from './engine/socket.ts';
export type {
  PathStub,
  ServopStub,
  ServopStubAnswer,
  Stub,
  StubAnswer,
  StubMethod,
} from './engine/stubs.ts';
export {
  type ActingClientOptions,
  type ActingOptions,
  agents,
  defaultGenesysSeed,
  type Genesys,
  type GenesysRuleId,
  type GenesysSeed,
  type GenesysSettings,
  genesysRules,
  type Role,
  type TokenRequest,
} from './genesys/index.ts';
export {
  createPresenceMock,
  type PresenceMock,
  type PresenceMockOptions,
  type Seed,
  type Snapshot,
  type State,
} from './world/mock.ts';
export type { MockSettings, Settings, SettingsChange } from './world/mock-settings.ts';
export type { MockStubs } from './world/mock-stubs.ts';
export type { CallFilter, CallName, MockFaults, MockJournal } from './world/operation-names.ts';
export { type KeyValueStorage, type Persistence, type PersistOptions, persist } from './world/persist.ts';
