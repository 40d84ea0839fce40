import { MockControlError } from '../../../mocks/index.ts';

/** The refusal of a control call. */
export async function refused(promise: Promise<unknown>): Promise<MockControlError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MockControlError) return error;
  throw new Error(`Expected a refusal, got ${String(error)}`);
}
