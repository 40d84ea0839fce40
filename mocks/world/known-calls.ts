import type { KnownCalls } from '../engine/stub-check.ts';
import { braincloudServops } from '../generated/braincloud-servop-table.ts';
import { operationRouter } from '../genesys/operation-router.ts';

const DISPATCHERS = ['/dispatcherv2', '/s2sdispatcher'];

/** The calls that the services implement, which stubs cannot replace. */
export const knownCalls: KnownCalls = {
  operation: (method, path) =>
    DISPATCHERS.includes(path) ? 'its servops' : operationRouter.find(method, path)?.value,
  isServop: (name) =>
    Object.hasOwn(braincloudServops.client, name) || Object.hasOwn(braincloudServops.s2s, name),
};
