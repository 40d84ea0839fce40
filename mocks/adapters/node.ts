export { Control, type ControlOptions } from '../control/index.ts';
export type { MockPort } from '../engine/mock-port.ts';
export {
  type Difference,
  type Exchange,
  explainDifferences,
  type SettingExplanation,
  type Transcript,
  verifyTranscript,
} from '../upstream/index.ts';
export { checkSeed } from '../world/check-seed.ts';
export { WorldError, type WorldInfo } from '../world/worlds.ts';
export { type SelfSigned, selfSignedCertificate } from './node/certificate.ts';
export type { ControlPort } from './node/exchange.ts';
export { ListenError } from './node/listen-error.ts';
export { isLoopback, type MockServerOptions, startMockServer } from './node/mock-server.ts';
export type { MockServer } from './node/server.ts';
