export * from '../http/index.ts';
export type { Answer, Failure, Success } from './answer.ts';
export {
  type ClientCredentialsOptions,
  clientCredentials,
  type LoginLocation,
} from './client-credentials.ts';
export {
  GenesysClient,
  type GenesysClientOptions,
  type OperationInit,
  type OperationOptions,
} from './genesys-client.ts';
export type { GenesysLocation } from './location.ts';
export type * from './models.ts';
export type { OperationId } from './operations.ts';
export type { Paged } from './paged.ts';
export { PresenceApi } from './presence-api.ts';
export type { RateLimit } from './rate-limit.ts';
export { apiUrl, defaultRegion, loginUrl, type Region, regions, streamingUrl } from './regions.ts';
