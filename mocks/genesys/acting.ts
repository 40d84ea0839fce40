import type {
  PresenceToSet,
  RoutingStatusToSet,
  ThirdPartyPresence,
  TokenRequest,
  UserState,
} from '../../src/generated/mock-control.ts';
import type { WorldClock } from '../engine/clock.ts';
import type { InProcess } from '../engine/in-process.ts';
import { InputError, inputError, requireInput } from '../engine/input.ts';
import { requireId } from '../engine/name-lookup.ts';
import { putUserRoutingstatus_body as validateRoutingStatus } from '../generated/genesys-request-validators.js';
import { TokenRequest as validateTokenRequest } from '../generated/mock-input-validators.js';
import type { Caller } from './callers.ts';
import { definitionNames, userNames } from './names.ts';
import type { Org } from './org.ts';
import { checkPatch } from './presence-patch.ts';
import { Refusal } from './refusal.ts';
import { rolePermissions } from './roles.ts';
import { PURECLOUD, thirdPartySources } from './sources.ts';
import { userState } from './state.ts';

export type { TokenRequest } from '../../src/generated/mock-control.ts';

/** The permissions of a user's token, and the clock of the client that uses it. */
export interface ActingOptions extends Omit<TokenRequest, 'userId'> {
  /**
   * Gives the client the world's clock for token renewal, retries and timeouts. If that clock is frozen, retries wait
   * until a test moves it.
   * @default false
   */
  readonly clock?: boolean;
}

/** Options for a client that acts as a user of this world. */
export interface ActingClientOptions extends InProcess {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** Present if it was requested. */
  readonly clock?: WorldClock;
}

/**
 * Returns the caller of a token.
 * @throws InputError for an unknown user or role.
 */
export function callerOf(request: TokenRequest, org: Org): Caller {
  requireInput(validateTokenRequest, 'token request', request);
  const { permissions, role, userId, expiresInSeconds } = request;
  if (permissions !== undefined && role !== undefined) {
    throw inputError('token request', [
      { path: ['role'], message: 'and permissions are mutually exclusive' },
    ]);
  }
  return {
    permissions: permissions ?? rolePermissions[role ?? 'admin'],
    ...(userId === undefined ? {} : { userId: userIdOf(userId, org) }),
    ...(expiresInSeconds === undefined ? {} : { expiresAt: org.world.clock.now() + expiresInSeconds * 1000 }),
  };
}

/**
 * Sets a user's presence in the source PURECLOUD, as the user would.
 * @throws InputError for an unknown user or presence, or a message that is too long.
 */
export function setUserPresence({ userId, definitionId, message }: PresenceToSet, org: Org): UserState {
  const user = org.users.get(userIdOf(userId, org));
  const change = {
    ...(definitionId === undefined ? {} : { presenceDefinition: { id: definitionIdOf(definitionId, org) } }),
    ...(message === undefined ? {} : { message }),
  };
  unlessRefused('presence', () =>
    org.presences.apply(checkPatch(user.id, org.sources.resolve(PURECLOUD), change, org)),
  );
  return userState(org, user);
}

/**
 * Sets a user's routing status, as the service does when a conversation is routed to the user or ends.
 * @throws InputError for an unknown user or status, or a status that contradicts the presence.
 */
export function setUserRoutingStatus({ userId, status }: RoutingStatusToSet, org: Org): UserState {
  requireInput(validateRoutingStatus, 'routing status', { status });
  const user = org.users.get(userIdOf(userId, org));
  unlessRefused('routing status', () => org.setRoutingStatus(user.id, status));
  return userState(org, user);
}

/**
 * Sets the presence that a third party reports for a user.
 * @throws InputError for an unknown user, source or presence.
 */
export function setThirdPartyPresence(presence: ThirdPartyPresence, org: Org): UserState {
  const { userId, source, definitionId, activity = '' } = presence;
  if (!thirdPartySources.includes(source)) {
    throw new InputError(`Unknown source "${source}". Known sources: ${thirdPartySources.join(', ')}.`);
  }
  const user = org.users.get(userIdOf(userId, org));
  org.presences.apply({
    userId: user.id,
    source: { kind: 'thirdParty', key: source },
    primary: false,
    definition: org.definitions.get(definitionIdOf(definitionId, org)),
    message: activity,
  });
  return userState(org, user);
}

/**
 * Makes a change.
 * @throws InputError if the change is refused.
 */
function unlessRefused(what: string, change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw inputError(what, [{ path: [], message: `cannot be set: ${error.message.replace(/\.$/, '')}` }]);
  }
}

/** @throws InputError for an unknown or ambiguous name. */
export function userIdOf(nameOrId: string, { users }: Pick<Org, 'users'>): string {
  // Look up ids first, because listing all names is slow in a large org.
  return users.find(nameOrId)?.id ?? requireId('user', nameOrId, userNames(users.list()));
}

/** @throws InputError for an unknown or ambiguous name. */
function definitionIdOf(nameOrId: string, { definitions }: Pick<Org, 'definitions'>): string {
  return requireId(
    'presence',
    nameOrId,
    definitionNames(definitions.list('all').filter(({ builtIn }) => !builtIn)),
  );
}
