import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 403: the token is good, but it may not do this. */
export class PermissionError extends ApiError {
  /** The permissions the service says are missing; empty when it does not say. */
  readonly missingPermissions: string[];

  constructor(init: ApiErrorInit) {
    super(init, "Give the token's user or client a role that may do this.");
    this.missingPermissions = init.missingPermissions ?? [];
  }

  override get name(): 'PermissionError' {
    return 'PermissionError';
  }
}
