import type { paths } from '../generated/genesys.ts';
import { operationTable } from '../generated/genesys-operations.ts';
import { ConfigurationError } from '../runtime/errors.ts';

type Table = typeof operationTable;

/** The vendor's ids of the client's operations. Logins have separate functions. */
export type OperationId = keyof Table;

export type Method = Table[OperationId][0];

/** The path templates of the operations. */
export type OperationPaths = Pick<paths, Table[OperationId][1]>;

export type SuccessStatus = 200 | 201 | 204;

/**
 * Returns the operation with a method and path.
 *
 * @throws ConfigurationError when there is no such operation
 */
export function operationAt(method: string, path: string): OperationId {
  let id: OperationId;
  for (id in operationTable) {
    if (operationTable[id][1] === path && operationTable[id][0] === method) return id;
  }
  throw new ConfigurationError(
    `Unknown operation ${method} ${path}. Pass a path template, such as /api/v2/users/{userId}.`,
  );
}
