import type { paths } from '../generated/genesys.ts';
import { operationTable } from '../generated/genesys-operations.ts';
import { ConfigurationError } from '../runtime/errors.ts';

type Table = typeof operationTable;

/** The operations of a client, by the vendor's names; logins have functions of their own. */
export type OperationId = keyof Table;

/** The HTTP methods of those operations. */
export type Method = Table[OperationId][0];

/** The paths of those operations, as the API's description writes them. */
export type OperationPaths = Pick<paths, Table[OperationId][1]>;

/** The statuses of success that operations have. */
export type SuccessStatus = 200 | 201 | 204;

/**
 * The operation at a path.
 *
 * @throws ConfigurationError when no operation has that method and path
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
