export type { components, operations, paths } from '../generated/genesys.ts';
export * from './exports.ts';
