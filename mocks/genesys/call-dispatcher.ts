import type { Answer, Call } from '../engine/call.ts';
import { answerWithFault, droppedAnswer } from '../engine/fault-delivery.ts';
import { jsonText } from '../engine/json-text.ts';
import type { Overrides } from '../engine/overrides.ts';
import type { World } from '../engine/world.ts';
import { refusalAnswer, stubAnswer } from './answer.ts';
import { readBasicCredentials } from './basic-credentials.ts';
import { journalCall } from './call-journal.ts';
import type { Caller } from './callers.ts';
import { BEARER, type Endpoint, unknownPath } from './endpoints.ts';
import { faultAnswer } from './fault-answer.ts';
import { headerNames } from './header-names.ts';
import { operationRouter } from './operation-router.ts';
import type {
  GenesysOperationId,
  OperationAnswer,
  OperationCall,
  OverrideHandler,
} from './operation-types.ts';
import type { Org } from './org.ts';
import { requirePermissions } from './permissions.ts';
import { type CallOutcome, type ReceivedCall, receiveCall } from './received-call.ts';
import { Refusal } from './refusal.ts';
import { readPath, readValidBody, readValidQuery } from './request.ts';
import { requireValid } from './request-validation.ts';

const ANONYMOUS: Caller = { permissions: [] };

/** Answers calls with a fault, an operation or its override, or a stub. */
export class CallDispatcher {
  readonly #world: World;
  readonly #org: Org;
  readonly #overrides: Overrides<OverrideHandler<GenesysOperationId>>;

  constructor(world: World, org: Org, overrides: Overrides<OverrideHandler<GenesysOperationId>>) {
    this.#world = world;
    this.#org = org;
    this.#overrides = overrides;
  }

  /** Returns whether there is an operation or a stub with this method and path. */
  handles({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
    return Boolean(operationRouter.find(method, path) ?? this.#world.stubs.findPath(method, path));
  }

  /** Answers a call. A call that a fault or a rule refuses gets the vendor's error. */
  answer(call: Call): Answer {
    const received = receiveCall(call, this.#world, this.#org);
    const { operation, contextId, headers, endpoint, stub, hit, effect } = received;
    const outcome: CallOutcome = {};
    let answer: Answer;
    try {
      if (effect === 'drop') answer = droppedAnswer;
      else if (hit && effect === 'refuse')
        answer = faultAnswer(
          hit.fault,
          operation,
          contextId,
          headers,
          this.#org.rateLimit.limitOf(ANONYMOUS),
        );
      else if (endpoint) answer = this.#perform(endpoint, received, outcome);
      else if (stub) answer = stubAnswer(stub, call, headers);
      else throw unknownPath(call, this);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.rule = error.rule;
      answer = refusalAnswer(error.body, operation, contextId, headers);
    }
    journalCall(received, answer, outcome, this.#world, this.#org);
    const sent = this.#world.rules.holds('GEN-REQ-12') ? { ...answer, headerNames } : answer;
    return hit ? answerWithFault(sent, hit.fault) : sent;
  }

  /** Checks the caller, rate limit, permissions and request, in that order, and then runs the operation. */
  #perform(endpoint: Endpoint, received: ReceivedCall, outcome: CallOutcome): Answer {
    const { call, rawPath, token, window, headers, hit } = received;
    const { route } = endpoint;
    const org = this.#org;
    const caller = route.scheme === BEARER ? org.callers.authenticate(token) : ANONYMOUS;
    outcome.caller = caller.userId ?? caller.clientId;
    outcome.isAdmitted = route.scheme === BEARER;
    if (route.scheme === BEARER) org.rateLimit.check(window, caller);
    const path = readPath(call, rawPath);
    requirePermissions(route, path, caller, org);
    requireValid(endpoint.validatePath, path, this.#world);
    const query = readValidQuery(endpoint, call, this.#world);
    const body = readValidBody(endpoint, call, this.#world, org.settings.maxBodyBytes);
    const credentials =
      route.operationId === 'postToken' ? readBasicCredentials(call.headers['authorization']) : undefined;
    if (credentials) outcome.caller = credentials.id;
    // The validators have checked path, query and body against the types of this operation.
    const operationCall = {
      path,
      query,
      body,
      caller,
      token: token ?? '',
      origin: call.origin,
      credentials,
      deaf: hit?.fault.deaf,
    } as OperationCall<GenesysOperationId>;
    const override = this.#overrides.take(route.operationId);
    if (override) outcome.overridden = true;
    const answer = override
      ? overriddenAnswer(override, operationCall, { endpoint, org, headers })
      : endpoint.handler(operationCall, org);
    return {
      status: answer.status,
      headers: answer.headers ? { ...headers, ...answer.headers } : headers,
      // The login page is HTML, not JSON.
      bodyText:
        answer.body === undefined
          ? ''
          : typeof answer.body === 'string'
            ? answer.body
            : jsonText(answer.body),
    };
  }
}

/**
 * Calls an override. `builtIn()` returns a refusal as the vendor's error response.
 * @throws Refusal if the override returns that response, so that the journal names the rule.
 */
function overriddenAnswer(
  override: OverrideHandler<GenesysOperationId>,
  call: OperationCall<GenesysOperationId>,
  { endpoint, org, headers }: { endpoint: Endpoint; org: Org; headers: Record<string, string> },
): OperationAnswer<GenesysOperationId> {
  const refusals = new Map<unknown, Refusal>();
  const answer = override(call, () => {
    try {
      return endpoint.handler(call, org);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const contextId = headers['inin-correlation-id'] ?? '';
      const { status, bodyText } = refusalAnswer(error.body, endpoint.route.operationId, contextId, {});
      // Every operation can return the vendor's error.
      const refused = { status, body: JSON.parse(bodyText) } as OperationAnswer<GenesysOperationId>;
      refusals.set(refused, error);
      return refused;
    }
  });
  const refusal = refusals.get(answer);
  if (refusal) throw refusal;
  return answer;
}
