import { isDispatcherPath } from '../braincloud/dispatcher-paths.ts';
import { servopNames } from '../braincloud/servop-names.ts';
import type { KnownCalls } from '../engine/stub-check.ts';
import { operationRouter } from '../genesys/operation-router.ts';

/** The calls that the services implement, which stubs cannot replace. */
export const knownCalls: KnownCalls = {
  operation: (method, path) =>
    isDispatcherPath(path) ? 'its servops' : operationRouter.find(method, path)?.value,
  isServop: (name) => servopNames.has(name),
};
