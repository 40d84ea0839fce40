export type { components, operations, paths } from '../generated/braincloud.ts';
export * from './exports.ts';
