import type { QueryParameter } from './query.ts';

/** All of these, or any one of these. Neither key: nothing is needed. */
export interface Permissions {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
}

/** What stands in the route table for an operation. */
export interface OperationRoute {
  readonly operationId: string;
  readonly method: string;
  /** With `:name` for each path parameter. */
  readonly path: string;
  /** Further paths of the same operation. */
  readonly aliases?: readonly string[];
  readonly query: readonly QueryParameter[];
  readonly body?: { readonly contentType: string; readonly required: boolean };
  /** The security scheme that a caller needs; absent where there may be none. */
  readonly scheme?: string;
  readonly permissions?: Permissions;
  /** Needed as well when the user in the path is not the caller. */
  readonly permissionsForOthers?: Permissions;
  readonly classicPermissions?: Permissions;
  readonly classicPermissionsForOthers?: Permissions;
}
