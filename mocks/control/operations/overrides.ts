import type { PresenceMock } from '../../world/mock.ts';
import { cannedOperation, cannedServop } from '../canned-answer.ts';
import type { ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

/** Operations with a canned answer. */
export const overrideOperations = {
  getOverrides: ({ mock }) => ({
    status: 200,
    body: [...mock.genesys.overrides.list(), ...mock.braincloud.overrides.list()],
  }),

  deleteOverrides: ({ mock }) => ({
    status: 200,
    body: { removed: mock.genesys.overrides.clear() + mock.braincloud.overrides.clear() },
  }),

  putOverride: ({ path: { operation }, body, mock }) => {
    const { once = false } = body;
    if (isServop(operation)) mock.braincloud.overrides.set(operation, cannedServop(operation, body), once);
    else mock.genesys.overrides.set(operation, cannedOperation(operation, body), once);
    return { status: 200, body: { operation, once } };
  },

  deleteOverride: ({ path: { operation }, mock }) => {
    if (!overridesFor(operation, mock).remove(operation)) throw notFound(`${operation} is not overridden.`);
    return { status: 200, body: { removed: 1 } };
  },
} satisfies Partial<ControlTable>;

/** Only servop names contain a dot. */
function isServop(operation: string): boolean {
  return operation.includes('.');
}

function overridesFor(operation: string, mock: PresenceMock): { remove(operation: string): boolean } {
  return isServop(operation) ? mock.braincloud.overrides : mock.genesys.overrides;
}
