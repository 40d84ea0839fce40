import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 403: the token is good, but it may not do this. */
export class PermissionError extends ApiError {
  /** The permissions the service says are missing; empty when it does not say. */
  readonly missingPermissions: string[];

  constructor(init: ApiErrorInit) {
    super(init, "Give a role with the permission to the token's user or OAuth client, then get a new token.");
    this.missingPermissions = init.missingPermissions ?? [];
  }

  override get name(): 'PermissionError' {
    return 'PermissionError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), missingPermissions: this.missingPermissions };
  }
}
