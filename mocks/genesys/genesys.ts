import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { SeedUser, UserState } from '../../src/generated/mock-control.ts';
import type { Answer, Call } from '../engine/call.ts';
import type { MockClock } from '../engine/clock.ts';
import { answerWithFault, droppedAnswer, effectBefore } from '../engine/fault-delivery.ts';
import { IN_PROCESS_ORIGIN, type InProcess } from '../engine/in-process.ts';
import { InputError } from '../engine/input.ts';
import type { JournalEntry } from '../engine/journal.ts';
import { jsonText } from '../engine/json-text.ts';
import { Overrides } from '../engine/overrides.ts';
import { type Change, changeSettings } from '../engine/settings.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { SocketHolder } from '../engine/sockets.ts';
import type { World } from '../engine/world.ts';
import { genesysRoutes } from '../generated/genesys-routes.ts';
import {
  type ActingClientOptions,
  type ActingOptions,
  callerOf,
  setThirdPartyPresence,
  setUserPresence,
  setUserRoutingStatus,
  type TokenRequest,
} from './acting.ts';
import { answerHeaders, refusalAnswer, stubAnswer } from './answer.ts';
import { readBasicCredentials } from './basic-credentials.ts';
import { bearerToken, type Caller } from './callers.ts';
import { channelIdOf } from './connect-uri.ts';
import { type Endpoint, endpoints, unknownPath } from './endpoints.ts';
import { canHappen, faultAnswer } from './fault-answer.ts';
import { findOperation } from './find-operation.ts';
import { headerNames } from './header-names.ts';
import { isLoginPage, shownUrl } from './login-request.ts';
import { userNames } from './names.ts';
import type {
  GenesysOperationId,
  OperationAnswer,
  OperationCall,
  OverrideHandler,
} from './operation-types.ts';
import { Org, type OrgSnapshot } from './org.ts';
import { requirePermissions } from './permissions.ts';
import type { RateWindow } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import { readPath, readValidBody, readValidQuery } from './request.ts';
import { requireValid } from './request-validation.ts';
import type { GenesysRuleId } from './rules.ts';
import { type CompleteGenesysSeed, defaultGenesysSeed } from './seed.ts';
import { defaultGenesysSettings, type GenesysSettings } from './settings.ts';
import type { ThirdPartySource } from './sources.ts';
import { isSingleTopic } from './topics.ts';
import { addUser, removeUser } from './user-lifecycle.ts';

/** Result of a call for its journal entry. */
interface Outcome {
  rule?: GenesysRuleId;
  /** The id of a user or client. */
  caller?: string | undefined;
  /** Whether the caller's token is valid. */
  isAdmitted?: boolean;
  overridden?: boolean;
}

/** A call of a known operation, before it is validated. */
interface Attempt {
  readonly endpoint: Endpoint;
  /** The parameters in the path, percent-encoded. */
  readonly rawPath: Readonly<Record<string, string>>;
  readonly call: Call;
  /** The bearer token; undefined if the call has none. */
  readonly token: string | undefined;
  readonly window: RateWindow;
  /** Headers of the response, whether it succeeds or not. */
  readonly headers: Record<string, string>;
  readonly outcome: Outcome;
  /** Whether a fault makes the channel that this call creates receive no events. */
  readonly deaf: boolean | undefined;
}

/** The security scheme of operations that need a token. */
const BEARER = 'GenesysOAuth';
const OPERATION_IDS: ReadonlySet<string> = new Set(Object.keys(genesysRoutes));
const ANONYMOUS: Caller = { permissions: [] };

/** The Genesys Cloud org of a world. */
export class Genesys {
  /** @internal */
  readonly org: Org;
  /** @internal */
  readonly overrides = new Overrides<OverrideHandler<GenesysOperationId>>();
  readonly #world: World;
  readonly #inProcess: InProcess;
  readonly #initialSettings: GenesysSettings;
  #seed: CompleteGenesysSeed;

  /**
   * @internal
   * @param keepAlive clock for the heartbeats of notification sockets.
   * @param inProcess `fetch` and `WebSocket` of this world.
   */
  constructor(
    world: World,
    settings: Partial<GenesysSettings> | undefined,
    seed: CompleteGenesysSeed | undefined,
    keepAlive: MockClock,
    inProcess: InProcess,
  ) {
    this.#world = world;
    this.#inProcess = inProcess;
    this.#seed = seed ?? defaultGenesysSeed;
    this.#initialSettings = { ...defaultGenesysSettings, ...settings };
    this.org = new Org(world, { ...this.#initialSettings }, this.#seed, keepAlive);
    world.names.knowOperations(OPERATION_IDS);
    world.names.knowCallers(() => [
      ...userNames(this.org.users.list()),
      ...[...this.org.clients.keys()].map((id) => ({ id, names: [id] })),
    ]);
  }

  /** Returns whether there is an operation or a stub with this method and path. */
  handles({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
    return Boolean(findOperation(method, path) ?? this.#world.stubs.findPath(method, path));
  }

  get settings(): GenesysSettings {
    return this.org.settings;
  }

  /** Returns whether a URL, on any host, is the `connectUri` of a channel that currently accepts a socket. */
  acceptsSocket(url: string): boolean {
    const channelId = channelIdOf(url);
    return channelId !== undefined && this.org.notifications.accepts(channelId);
  }

  /** Connects a socket whose URL, on any host, is the `connectUri` of a channel. */
  connect(url: string, socket: HostSocket): SocketListener | undefined {
    const channelId = channelIdOf(url);
    return channelId === undefined ? undefined : this.org.notifications.connect(channelId, socket);
  }

  /**
   * Returns the id of the user or client that owns the socket at this URL.
   * @internal
   */
  callerOfSocket(url: string): string | undefined {
    const channel = this.org.channels.find(channelIdOf(url) ?? '');
    return channel?.owner.split('/').find((id) => id !== '');
  }

  /** Returns the owner of the open socket at this URL, if the socket belongs to this service. */
  socketHolder(url: string): SocketHolder | undefined {
    const channelId = channelIdOf(url);
    if (channelId === undefined) return undefined;
    const userId = this.org.channels.find(channelId)?.owner.split('/')[0];
    return { service: 'genesys', channelId, ...(userId ? { userId } : {}) };
  }

  /**
   * Sends `v2.system.socket_closing` to every notification socket and closes the sockets later, as the vendor does for
   * maintenance.
   * @param afterMs milliseconds in the world's time; one minute by default.
   */
  closeSocketsLater(afterMs?: number): void {
    this.org.notifications.closeLater(afterMs);
  }

  /**
   * The initial settings of the world.
   * @internal
   */
  get initialSettings(): Readonly<GenesysSettings> {
    return this.#initialSettings;
  }

  /** Changes settings. `null` restores the initial value of a setting. */
  changeSettings(change: Change<GenesysSettings>): void {
    changeSettings(this.org.settings, this.#initialSettings, change);
  }

  /**
   * Replaces the handler of an operation. It is called for callers with permission and with a valid request, and can
   * call the built-in handler.
   * @returns a function that removes the override.
   */
  override<Id extends GenesysOperationId>(
    operation: Id,
    handler: OverrideHandler<Id>,
    options: { readonly once?: boolean } = {},
  ): () => void {
    this.#world.names.requireOperation(operation, OPERATION_IDS);
    // The handler only receives calls of this operation.
    return this.overrides.set(
      operation,
      handler as unknown as OverrideHandler<GenesysOperationId>,
      options.once,
    );
  }

  /**
   * Returns client options to act as a user of the org: `new PresenceApi(mock.genesys.as('Mia Fernandez'))`.
   * @param user id, name or e-mail address.
   * @throws InputError for an unknown user, listing the known ones, and for an unknown role.
   */
  as(user: string, options: ActingOptions = {}): ActingClientOptions {
    const { clock = false, ...rest } = options;
    return {
      baseUrl: IN_PROCESS_ORIGIN,
      accessToken: this.issueToken({ ...rest, userId: user }),
      fetch: this.#inProcess.fetch,
      WebSocket: this.#inProcess.WebSocket,
      ...(clock ? { clock: this.#world.clock } : {}),
    };
  }

  /**
   * Issues an access token with the given user and permissions.
   * @throws InputError for an unknown user or role.
   */
  issueToken(request: TokenRequest = {}): string {
    return this.org.callers.issue(callerOf(request, this.org));
  }

  /**
   * Adds a user to the org. It is validated like a user of a seed; id and e-mail address must be new. No event is sent.
   * `reset()` removes the user, and snapshots contain the user.
   * @returns the user, as in `state()`.
   * @throws InputError for an invalid user. The org is not changed then.
   */
  addUser(user: SeedUser): UserState {
    return addUser(user, this.org);
  }

  /**
   * Removes a user from the org, with all presences, queue memberships, tokens and channels. The user first becomes
   * Offline, and subscribers are notified. `reset()` restores users of the seed.
   * @param user id, name or e-mail address.
   * @throws InputError for an unknown user, listing the known ones.
   */
  removeUser(user: string): void {
    removeUser(user, this.org);
  }

  /**
   * Sets a user's presence, as the user would.
   * @param user id, name or e-mail address.
   * @param presence the id or label of an active presence definition, or a system presence such as `Busy`.
   * @param options `message`: the presence message; by default the current one is kept.
   * @throws InputError for an unknown user or presence, listing the known ones, or for a message that is too long. The
   * presence is not changed then.
   */
  setPresence(user: string, presence: string, options: { readonly message?: string } = {}): void {
    setUserPresence({ ...options, userId: user, definitionId: presence }, this.org);
  }

  /**
   * Sets the presence that Teams or Zoom reports for a user. The API cannot change these sources.
   * @param user id, name or e-mail address.
   * @param presence the Genesys Cloud presence that it is mapped to, as in `setPresence`.
   * @param activity the user's activity in Teams or Zoom, such as `In a call`.
   * @throws InputError for an unknown user, source or presence, listing the known ones.
   */
  setThirdPartyPresence(user: string, source: ThirdPartySource, presence: string, activity = ''): void {
    setThirdPartyPresence({ userId: user, source, definitionId: presence, activity }, this.org);
  }

  /**
   * Sets a user's routing status, as the service does when a conversation is routed to the user or ends.
   * @param user id, name or e-mail address.
   * @param status `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING` or `IDLE` for a user whose presence is On Queue;
   * `OFF_QUEUE` for any other.
   * @throws InputError for an unknown user or status, listing the known ones, or for a status that contradicts the
   * presence.
   */
  setRoutingStatus(user: string, status: RoutingStatusName): void {
    setUserRoutingStatus({ userId: user, status }, this.org);
  }

  /**
   * Sends an event to every socket whose channel is subscribed to a topic, directly or in a combined topic. This includes
   * topics for which the mock itself sends no events, such as `v2.users.{id}.conversations`.
   * @param topic a single topic of a user, queue or conversation, with its ids.
   * @param eventBody the event body in the vendor's format. It is sent unchanged.
   * @returns the number of sockets that it was sent to.
   * @throws InputError for an unknown topic, or an event body that is not an object.
   */
  emit(topic: string, eventBody: Readonly<Record<string, unknown>>): number {
    if (!isSingleTopic(topic)) {
      throw new InputError(
        `Unknown topic "${topic}". Expected a topic such as v2.users.{id}.conversations. GET /api/v2/notifications/availabletopics lists the known topics.`,
      );
    }
    if (typeof eventBody !== 'object' || eventBody === null || Array.isArray(eventBody)) {
      throw new InputError(`The event body of ${topic} must be an object.`);
    }
    return this.org.notifications.emit(topic, eventBody);
  }

  /**
   * Restores the seed, or loads another one. Settings are restored, and overrides are removed.
   * @internal
   */
  reset(seed: CompleteGenesysSeed = this.#seed): void {
    this.org.load(seed);
    this.#seed = seed;
    Object.assign(this.org.settings, this.#initialSettings);
    this.overrides.clear();
  }

  snapshot(): OrgSnapshot {
    return this.org.snapshot();
  }

  restore(snapshot: OrgSnapshot): void {
    this.org.restore(snapshot);
  }

  /** Answers a call. A call that a fault or a rule refuses gets the vendor's error. */
  answer(call: Call): Answer {
    const startedAt = performance.now();
    const { presenceChanges } = this.#world;
    const changesAfter = presenceChanges.count;
    const at = this.#world.clock.now();
    const contextId = this.#world.correlation.uuid();
    const headers = answerHeaders(contextId);
    const found = findOperation(call.method, call.path);
    const endpoint = found && endpoints.get(found.value);
    const stub = endpoint ? undefined : this.#world.stubs.findPath(call.method, call.path);
    const operation = endpoint?.route.operationId ?? stub?.name ?? 'unknown';
    const hit = this.#world.faults.take(operation, canHappen, () => this.#callerIdOf(call));
    const effect = hit && effectBefore(hit.fault);
    const { authorization } = call.headers;
    const token = bearerToken(authorization);
    // Refused calls count too, and their headers report the limit.
    const window = this.org.rateLimit.count(token ?? '', headers, at);
    const outcome: Outcome = {};
    let answer: Answer;
    try {
      if (effect === 'drop') answer = droppedAnswer;
      else if (hit && effect === 'refuse')
        answer = faultAnswer(hit.fault, operation, contextId, headers, this.org.rateLimit.limitOf(ANONYMOUS));
      else if (stub) answer = stubAnswer(stub, call, headers);
      else if (!endpoint) throw unknownPath(call, this);
      else
        answer = this.#perform({
          endpoint,
          rawPath: found.params,
          call,
          token,
          window,
          headers,
          outcome,
          deaf: hit?.fault.deaf,
        });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.rule = error.rule;
      answer = refusalAnswer(error.body, operation, contextId, headers);
    }
    const needsToken = !endpoint || endpoint.route.scheme === BEARER;
    const { rule, caller, overridden, isAdmitted = needsToken && this.#isAdmitted(token) } = outcome;
    this.#world.journal.add({
      ...journaledTexts(operation, call, answer, isAdmitted),
      operation,
      method: call.method,
      url: call.query === '' ? call.path : shownUrl(call),
      // A dropped connection has no status.
      status: answer === droppedAnswer ? 0 : answer.status,
      at,
      fault: hit?.id,
      stubbed: stub !== undefined && effect === undefined,
      validation: effect ? 'skipped' : rule && validationBefore(rule),
      durationMs: performance.now() - startedAt,
      delayMs: hit?.fault.latencyMs,
      correlationId: answer.headers['inin-correlation-id'],
      changesAfter,
      changesUpTo: presenceChanges.count,
      rule,
      caller,
      overridden,
      authorization,
    });
    const sent = this.#world.rules.holds('GEN-REQ-12') ? { ...answer, headerNames } : answer;
    return hit ? answerWithFault(sent, hit.fault) : sent;
  }

  #isAdmitted(token: string | undefined): boolean {
    return this.#callerOf(token) !== undefined;
  }

  #callerOf(token: string | undefined): Caller | undefined {
    try {
      return this.org.callers.authenticate(token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return undefined;
    }
  }

  /** Returns the id of the caller if its token or credentials are valid. */
  #callerIdOf({ headers }: Call): string | undefined {
    const token = bearerToken(headers['authorization']);
    if (token === undefined) return readBasicCredentials(headers['authorization'])?.id;
    const { userId, clientId } = this.#callerOf(token) ?? {};
    return userId ?? clientId;
  }

  /** Checks caller, rate limit, permissions and request, in this order, and then runs the operation. */
  #perform({ endpoint, rawPath, call, token, window, headers, outcome, deaf }: Attempt): Answer {
    const { route } = endpoint;
    const { org } = this;
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
      deaf,
    } as OperationCall<GenesysOperationId>;
    const override = this.overrides.take(route.operationId);
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

/** Derives the outcome of validation from the rule: caller rules are checked before request rules, others after them. */
function validationBefore(rule: GenesysRuleId): JournalEntry['validation'] {
  if (rule === 'GEN-REQ-10' || /^GEN-(?:AUTH|PERM|LIMIT)-/.test(rule)) return 'skipped';
  return rule.startsWith('GEN-REQ-') ? 'failed' : 'passed';
}

/** Returns the bodies and headers of a call for the journal. */
function journaledTexts(operation: string, call: Call, answer: Answer, isAdmitted: boolean) {
  const isTokenRequest = operation === 'postToken';
  // Their addresses and forms contain codes and tokens.
  const hasSecretHeaders = isTokenRequest || isLoginPage(operation);
  return {
    // The body of an unknown caller is not kept, and a token request is secret as a whole.
    request: isAdmitted ? call.bodyText : undefined,
    answer: isTokenRequest ? undefined : answer.bodyText,
    requestHeaders: hasSecretHeaders ? undefined : call.headers,
    answerHeaders: hasSecretHeaders ? undefined : answer.headers,
  };
}
