import { stubName } from '../../engine/stubs.ts';
import type { ControlTable } from '../operation-types.ts';
import { badInput, notFound } from '../refusal.ts';

/** Answers for paths and servops that the mock does not implement. */
export const stubOperations = {
  getStubs: ({ mock }) => ({ status: 200, body: mock.stubs.list() }),

  putStub: ({ body, mock }) => {
    mock.stubs.set(body);
    return { status: 200, body };
  },

  deleteStubs: ({ query: { method, path, servop }, mock }) => {
    if (method === undefined && path === undefined && servop === undefined) {
      return { status: 200, body: { removed: mock.stubs.clear() } };
    }
    const isPath = method !== undefined && path !== undefined;
    if (isPath === (servop !== undefined) || (method === undefined) !== (path === undefined)) {
      throw badInput('Identify a stub by `method` and `path`, or by `servop`.');
    }
    const stub = isPath ? { method, path } : { servop: servop ?? '' };
    if (!mock.stubs.remove(stub)) throw notFound(`No stub is set for ${stubName(stub)}.`);
    return { status: 200, body: { removed: 1 } };
  },
} satisfies Partial<ControlTable>;
