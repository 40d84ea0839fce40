import type { QueryParameter } from './query.ts';

/** Required permissions: every one in `all`, and at least one in `any`. A missing list requires nothing. */
export interface Permissions {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
}

/** An operation in the route table. */
export interface OperationRoute {
  readonly operationId: string;
  readonly method: string;
  /** The path, with `:name` for each parameter. */
  readonly path: string;
  /** Further paths of the same operation. */
  readonly aliases?: readonly string[];
  readonly query: readonly QueryParameter[];
  readonly body?: { readonly contentType: string; readonly required: boolean };
  /** The required security scheme; absent if the operation needs none. */
  readonly scheme?: string;
  readonly permissions?: Permissions;
  /** Also required if the user in the path is not the caller. */
  readonly permissionsForOthers?: Permissions;
  readonly classicPermissions?: Permissions;
  readonly classicPermissionsForOthers?: Permissions;
}
