import type { Call } from '../engine/call.ts';
import { effectBefore } from '../engine/fault-delivery.ts';
import type { Hit } from '../engine/faults.ts';
import type { FoundStub } from '../engine/stubs.ts';
import type { World } from '../engine/world.ts';
import { answerHeaders } from './answer.ts';
import { readBasicCredentials } from './basic-credentials.ts';
import { bearerToken } from './callers.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { canHappen } from './fault-answer.ts';
import { operationRouter } from './operation-router.ts';
import type { Org } from './org.ts';
import type { RateWindow } from './rate-limit.ts';
import type { GenesysRuleId } from './rules.ts';

/** A call before its caller and its request are checked. */
export interface ReceivedCall {
  readonly call: Call;
  /** Time of the host in milliseconds, to measure the duration. */
  readonly startedAt: number;
  /** World time in epoch milliseconds. */
  readonly at: number;
  /** The number of presence changes before the call. */
  readonly changesAfter: number;
  readonly contextId: string;
  /** Headers of the response, whether it succeeds or not. */
  readonly headers: Record<string, string>;
  readonly endpoint: Endpoint | undefined;
  /** The parameters in the path, percent-encoded. */
  readonly rawPath: Readonly<Record<string, string>>;
  readonly stub: FoundStub | undefined;
  /** The operationId, the name of the stub, or `unknown`. */
  readonly operation: string;
  /** The fault that hits the call. */
  readonly hit: Hit | undefined;
  /** How the fault prevents the operation, if it does. */
  readonly effect: ReturnType<typeof effectBefore>;
  /** The bearer token; undefined if the call has none. */
  readonly token: string | undefined;
  readonly window: RateWindow;
}

/** Result of a call for its journal entry. */
export interface CallOutcome {
  rule?: GenesysRuleId;
  /** The id of a user or client. */
  caller?: string | undefined;
  /** Whether the caller's token is valid. */
  isAdmitted?: boolean;
  overridden?: boolean;
}

/** Finds the operation or stub of a call and the fault that hits it, and counts the call for the rate limit. */
export function receiveCall(call: Call, world: World, org: Org): ReceivedCall {
  const startedAt = performance.now();
  const at = world.clock.now();
  const contextId = world.correlation.uuid();
  const headers = answerHeaders(contextId);
  const found = operationRouter.find(call.method, call.path);
  const endpoint = found && endpoints.get(found.value);
  const stub = endpoint ? undefined : world.stubs.findPath(call.method, call.path);
  const operation = endpoint?.route.operationId ?? stub?.name ?? 'unknown';
  const hit = world.faults.take(operation, canHappen, () => callerIdOf(call, org));
  const token = bearerToken(call.headers['authorization']);
  return {
    call,
    startedAt,
    at,
    changesAfter: world.presenceChanges.count,
    contextId,
    headers,
    endpoint,
    rawPath: found?.params ?? {},
    stub,
    operation,
    hit,
    effect: hit && effectBefore(hit.fault),
    token,
    // Refused calls count too, and their headers report the limit.
    window: org.rateLimit.count(token ?? '', headers, at),
  };
}

/** Returns the id of the caller if its token or credentials are valid. */
function callerIdOf({ headers }: Call, org: Org): string | undefined {
  const token = bearerToken(headers['authorization']);
  if (token === undefined) return readBasicCredentials(headers['authorization'])?.id;
  const { userId, clientId } = org.callers.find(token) ?? {};
  return userId ?? clientId;
}
