export { checkSeed, type SeedProblem } from '../check-seed.ts';
export { Control, type ControlOptions } from '../control/index.ts';
export type { MockPort } from '../engine/mock-port.ts';
export { WorldError, type WorldInfo } from '../worlds.ts';
export type { ControlPort } from './node/exchange.ts';
export { ListenError } from './node/listen-error.ts';
export { isLoopback, type MockServerOptions, startMockServer } from './node/mock-server.ts';
export { type SelfSigned, selfSignedCertificate } from './node/self-signed.ts';
export type { MockServer } from './node/server.ts';
