import type { Answer, Call } from '../engine/call.ts';
import { digest, isSameDigest } from '../engine/digest.ts';
import { InputError, inputError, inputProblems } from '../engine/input.ts';
import { METHODS } from '../engine/methods.ts';
import { readQuery } from '../engine/query.ts';
import { readJson } from '../engine/read-json.ts';
import type { OperationRoute } from '../engine/route.ts';
import { type FoundRoute, Router } from '../engine/router.ts';
import { ACCEPTED_CODINGS, isInUnknownCoding } from '../engine/unreadable-body.ts';
import type { Validate } from '../engine/validation.ts';
import * as requestValidators from '../generated/mock-control-request-validators.js';
import { controlRoutes } from '../generated/mock-control-routes.ts';
import { WorldError } from '../world/worlds.ts';
import { requireControlToken } from './control-token.ts';
import { EventStreams } from './event-streams.ts';
import { controlOperations } from './operation-table.ts';
import type { ControlAnswer, ControlCall, ControlledWorlds, ControlOperationId } from './operation-types.ts';
import { badInput, ControlRefusal } from './refusal.ts';

export interface ControlOptions {
  /**
   * Token that all calls except the health check must send: `Authorization: Bearer …`.
   * @default no token required
   */
  readonly token?: string;
  /**
   * Refuses all calls except the health check, for a server that other machines can reach and that has no
   * token.
   * @default false
   */
  readonly closed?: boolean;
}

/** A handler of any operation, with arguments that the validators have checked. */
type AnyHandler = (call: ControlCall<ControlOperationId>) => ControlAnswer<ControlOperationId>;

const PREFIX = '/__mock';
/** The console's pages are not part of the control API; the host serves them. */
const CONSOLE = `${PREFIX}/console`;
const JSON_HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' } as const;

const validators: Readonly<Record<string, Validate | undefined>> = requestValidators;
// The table types each handler by its operation; the dispatcher calls all of them the same way.
const handlers = controlOperations as unknown as Readonly<Record<string, AnyHandler | undefined>>;
const router = createRoutes();

/**
 * The control API of a set of worlds. If it returns undefined for a call, the host passes the call to the
 * world.
 */
export class Control {
  readonly #worlds: ControlledWorlds;
  readonly #tokenDigest: string | undefined;
  readonly #closed: boolean;
  readonly #streams = new EventStreams();

  /** @throws TypeError if the token is empty or has characters that a header does not allow. */
  constructor(worlds: ControlledWorlds, options: ControlOptions = {}) {
    this.#worlds = worlds;
    this.#closed = options.closed ?? false;
    this.#tokenDigest = options.token === undefined ? undefined : digest(requireControlToken(options.token));
  }

  /**
   * Answers a control call.
   * @param world the name of the world to control.
   * @returns undefined for a path outside `/__mock/…`.
   */
  answer(world: string, call: Call): Answer | undefined {
    if (call.path !== PREFIX && !call.path.startsWith(`${PREFIX}/`)) return undefined;
    if (call.path === CONSOLE || call.path.startsWith(`${CONSOLE}/`)) return undefined;
    try {
      return this.#answer(world, call);
    } catch (error) {
      const refusal = refusalOf(error);
      const headers = { ...JSON_HEADERS, ...refusal.headers };
      return { status: refusal.status, headers, bodyText: JSON.stringify(refusal.body) };
    }
  }

  #answer(world: string, call: Call): Answer {
    const { value: route, params } = find(call);
    const id = route.operationId;
    if (id !== 'getHealth') this.#admit(call.headers['authorization']);
    const request = { ...readRequest(route, params, call), world };
    const worlds = this.#worlds;
    if (id === 'getEvents') return this.#streams.open(world, worlds.get(world));
    const { status, body } = (handlers[id] as AnyHandler)({
      // The validators checked path, query and body against the types of this operation.
      ...(request as ControlCall<ControlOperationId>),
      worlds,
      get mock() {
        return worlds.get(world);
      },
    });
    if (route.method !== 'GET') this.#streams.notify(id, ...worldChangedBy(id, world, params));
    return { status, headers: JSON_HEADERS, bodyText: JSON.stringify(body) };
  }

  #admit(authorization = ''): void {
    if (this.#closed) {
      throw new ControlRefusal(
        403,
        'control.closed',
        'The control API is disabled, because other machines can reach this server. To enable it, start the server with --control-token.',
      );
    }
    if (this.#tokenDigest === undefined) return;
    const token = /^bearer +(\S.*)$/i.exec(authorization)?.[1]?.trim() ?? '';
    // Compares digests of equal length in constant time, so that timing reveals nothing about the token.
    if (token !== '' && isSameDigest(digest(token), this.#tokenDigest)) return;
    throw new ControlRefusal(
      401,
      'control.token.required',
      'The control token is missing or wrong. Send it as Authorization: Bearer TOKEN.',
    );
  }
}

/** Returns the changed world, or an empty list for all worlds. */
function worldChangedBy(id: string, world: string, params: Readonly<Record<string, string>>): string[] {
  if (id === 'deleteWorlds') return [];
  return [id === 'deleteWorld' ? (params['name'] ?? world) : world];
}

function createRoutes(): Router<OperationRoute> {
  const routes = new Router<OperationRoute>();
  for (const route of Object.values(controlRoutes)) routes.add(route.method, route.path, route);
  return routes;
}

/** @throws ControlRefusal 404 or 405. */
function find(call: Call): FoundRoute<OperationRoute> {
  const path = call.path.slice(PREFIX.length) || '/';
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  const found = router.find(method, path);
  if (found) return found;
  const allowed = METHODS.filter((other) => router.find(other, path));
  if (allowed.length > 0) {
    const message = `${call.method} is not allowed for ${PREFIX}${path}. Use ${allowed.join(' or ')}.`;
    const allow = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed;
    throw new ControlRefusal(405, 'method.not.allowed', message, [], { allow: allow.join(', ') });
  }
  const names = new Set(Object.values(controlRoutes).map((route) => route.path.split('/')[1]));
  throw new ControlRefusal(
    404,
    'not.found',
    `${PREFIX}${path} does not exist. Known paths under ${PREFIX}: ${[...names].join(', ')} (see ` +
      `openapi/mock-control.yaml). The console is at ${CONSOLE}.`,
  );
}

function readRequest(
  route: OperationRoute,
  params: Readonly<Record<string, string>>,
  call: Call,
): { readonly path: unknown; readonly query: unknown; readonly body: unknown } {
  const path = decoded(() =>
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)])),
  );
  const query = decoded(() => readQuery(call.query, route.query));
  requireKnownParameters(route, call.query);
  require(route, 'query', query);
  const body = readBody(route, call);
  if (body !== undefined) require(route, 'body', body);
  return { path, query, body };
}

/** A mistyped filter would otherwise match everything. */
function requireKnownParameters(route: OperationRoute, query: string): void {
  const names = [...new URLSearchParams(query).keys()];
  const problems = names
    .filter((name) => !route.query.some((parameter) => parameter.name === name))
    .map((name) => ({ path: [name], message: 'is unknown' }));
  if (problems.length > 0) throw inputError('query', problems);
}

function readBody(route: OperationRoute, call: Call): unknown {
  const text = call.bodyText;
  if (text === '') {
    if (route.body?.required) throw badInput(`${route.method} ${PREFIX}${route.path} requires a JSON body.`);
    return undefined;
  }
  if (!route.body) throw badInput(`${route.method} ${PREFIX}${route.path} does not accept a body.`);
  if (isInUnknownCoding(call)) {
    const message = `Unsupported content coding of the body. Supported: ${ACCEPTED_CODINGS}.`;
    throw new ControlRefusal(415, 'unsupported.media.type', message, [], {
      'accept-encoding': ACCEPTED_CODINGS,
    });
  }
  try {
    return readJson(text);
  } catch (error) {
    // The parser's message may quote the body, which may contain secrets; only the position is reported.
    const place = /(?:at position \d+|line \d+ column \d+)/.exec(error instanceof Error ? error.message : '');
    throw badInput(`The body is not valid JSON${place ? ` (error ${place[0]})` : ''}.`);
  }
}

function require(route: OperationRoute, place: 'query' | 'body', value: unknown): void {
  const validate = validators[`${route.operationId}_${place}`];
  const problems = validate ? inputProblems(validate, value) : [];
  if (problems.length > 0) throw inputError(place, problems);
}

function decoded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw badInput('The URL has invalid percent-encoding.');
  }
}

function refusalOf(error: unknown): ControlRefusal {
  if (error instanceof ControlRefusal) return error;
  if (error instanceof InputError) return badInput(error.message, error.problems);
  if (!(error instanceof WorldError)) throw error;
  return new ControlRefusal(error.code === 'invalid.world' ? 400 : 503, error.code, error.message);
}
