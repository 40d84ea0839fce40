import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Call, pathAndQuery } from '../../engine/call.ts';
import { corsHeaders } from '../../engine/cors.ts';
import type { JournaledCall, JournaledOutcome } from '../../engine/journal.ts';
import { bearerToken } from '../../genesys/callers.ts';
import { operationRouter } from '../../genesys/operation-router.ts';
import { Refusal, type RefusalBody } from '../../genesys/refusal.ts';
import { AccessTokens } from '../../upstream/access-tokens.ts';
import { type ForwardedOperations, forwardedOperations } from '../../upstream/forwarded-operations.ts';
import {
  type GenesysService,
  type GenesysServiceOptions,
  genesysService,
} from '../../upstream/service-options.ts';
import { UpstreamError, unreachable } from '../../upstream/upstream-error.ts';
import type { PresenceMock } from '../../world/mock.ts';
import { addressOf, WorldError, type Worlds } from '../../world/worlds.ts';
import { isForeign } from './admission.ts';
import { isPreflight } from './cors.ts';
import { targetOf } from './exchange.ts';
import { callUpstream, sendBack, UpstreamLimitError, type UpstreamLimits } from './upstream-call.ts';

export interface CallForwardingOptions {
  /** The real org that answers what the mock does not implement. */
  readonly genesys: string | GenesysServiceOptions;
  /**
   * Operations to forward although the mock implements them: an operationId, or a method and path such as
   * `GET /api/v2/users/*`, in which `*` matches one path segment and `**` any number of segments.
   * @default none
   */
  readonly forward?: readonly string[];
  /** Whether other machines can reach the server. */
  readonly isPublic: boolean;
  readonly limits: UpstreamLimits;
}

/** A forwarded call. */
interface Forwarded {
  readonly mock: PresenceMock;
  readonly call: Pick<Call, 'method' | 'path' | 'query'>;
  readonly authorization: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** World time in epoch milliseconds. */
  readonly at: number;
  /** Real time from `performance.now()`. */
  readonly startedAt: number;
}

/** Whether a test has overridden the operation. An override takes precedence over the real service. */
function isOverridden(mock: PresenceMock, { method, path }: Pick<Call, 'method' | 'path'>): boolean {
  const found = operationRouter.find(method, path);
  return found !== undefined && mock.genesys.overrides.has(found.value);
}

/** Only API paths are forwarded, because browsers request other paths as well. */
const API = /^\/api\//;
/** Dot segments, which make services resolve a path to a different one: `/api/../oauth/token`. */
const DOTS = /[/\\](?:\.|%2e){1,2}(?:[/\\]|$)/i;

/** Forwards calls to the real service, if the caller is allowed to use the mock. */
export class CallForwarding {
  readonly #worlds: Worlds<PresenceMock>;
  readonly #service: GenesysService;
  readonly #tokens: AccessTokens | undefined;
  readonly #operations: ForwardedOperations;
  readonly #options: CallForwardingOptions;

  /** @throws ServiceAddressError or TypeError for an invalid option. */
  constructor(worlds: Worlds<PresenceMock>, options: CallForwardingOptions) {
    this.#worlds = worlds;
    this.#options = options;
    this.#service = genesysService(options.genesys);
    const { loginUrl, credentials } = this.#service;
    this.#tokens = credentials && new AccessTokens({ loginUrl, credentials, fetch });
    this.#operations = forwardedOperations(options.forward ?? []);
  }

  /** Forwards a request before its body is read. Returns false for a request that the mock answers. */
  take(request: IncomingMessage, response: ServerResponse): boolean {
    const forwarded = this.#find(request);
    if (forwarded) void this.#forward(forwarded, request, response);
    return forwarded !== undefined;
  }

  #find(request: IncomingMessage): Forwarded | undefined {
    const { method = 'GET', headers } = request;
    const { world, target } = addressOf(targetOf(request), headers.host);
    const [path = '', query = ''] = splitOnce(target, '?');
    if (!API.test(path) || DOTS.test(path) || isPreflight(method, headers)) return undefined;
    // A link from another site must not create a world.
    if (isForeign(headers) && !this.#worlds.has(world)) return undefined;
    const mock = this.#worldOf(world);
    if (!mock) return undefined;
    const call = { method, path, query };
    const isKnown = mock.handles(call) || (method === 'HEAD' && mock.handles({ method: 'GET', path }));
    if (isKnown && (!this.#operations.matches(call) || isOverridden(mock, call))) return undefined;
    return {
      mock,
      call,
      headers,
      authorization: headers.authorization,
      at: mock.clock.now(),
      startedAt: performance.now(),
    };
  }

  /** Returns undefined for an invalid world name. The mock refuses the call. */
  #worldOf(name: string): PresenceMock | undefined {
    try {
      return this.#worlds.get(name);
    } catch (error) {
      if (error instanceof WorldError) return undefined;
      throw error;
    }
  }

  /**
   * Returns the reason why the mock refuses this caller. If the server has credentials, a call without a
   * token would otherwise have the permissions of these credentials.
   */
  #refusalOf({ mock, authorization }: Forwarded): Refusal | undefined {
    if (authorization === undefined && !this.#tokens) return undefined;
    const mustBeKnown = this.#tokens !== undefined && this.#options.isPublic;
    try {
      mock.genesys.org.callers.authenticate(bearerToken(authorization), { mustBeKnown });
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  async #forward(forwarded: Forwarded, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { call } = forwarded;
    const { apiUrl } = this.#service;
    const { limits } = this.#options;
    const { origin } = request.headers;
    const cors = origin === undefined ? {} : corsHeaders(origin);
    const refusal = this.#refusalOf(forwarded);
    if (refusal) {
      this.#journal(forwarded, { status: refusal.body.status, rule: refusal.rule });
      request.resume();
      refuse(response, refusal.body, cors);
      return;
    }
    const url = `${apiUrl}${pathAndQuery(call)}`;
    try {
      const token = await this.#tokens?.token();
      // Cookies for localhost belong to other servers on this machine.
      const own = { cookie: null, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
      const answer = await callUpstream(request, response, { url, headers: own, limits });
      if (answer.statusCode === 401) this.#tokens?.forget();
      const answerHeaders = textHeaders(answer.headers);
      this.#journal(forwarded, { status: answer.statusCode ?? 502, forwarded: true }, answerHeaders);
      await sendBack(answer, response, limits, cors);
    } catch (error) {
      request.resume();
      const status = error instanceof UpstreamLimitError ? error.status : 502;
      const message = messageOf(error, apiUrl);
      this.#journal(forwarded, { status, forwarded: true, answer: { message } });
      if (response.headersSent) response.destroy();
      else {
        const code = status === 413 ? 'request.too.large' : 'upstream.failed';
        refuse(response, { status, code, message }, cors);
      }
    }
  }

  #journal(
    { mock, call, authorization, headers, at, startedAt }: Forwarded,
    outcome: Omit<JournaledOutcome, 'operation' | 'validation'>,
    answerHeaders?: JournaledCall['answerHeaders'],
  ): void {
    mock.journal.add(
      {
        method: call.method,
        url: pathAndQuery(call),
        at,
        durationMs: performance.now() - startedAt,
        correlationId: answerHeaders?.['inin-correlation-id'],
        requestHeaders: textHeaders(headers),
        answerHeaders,
        authorization,
      },
      [
        {
          operation: operationRouter.find(call.method, call.path)?.value ?? 'unknown',
          validation: 'skipped',
          ...outcome,
        },
      ],
    );
  }
}

function refuse(
  response: ServerResponse,
  { status, code, message }: Pick<RefusalBody, 'status' | 'code' | 'message'>,
  cors: Readonly<Record<string, string>>,
): void {
  const body = JSON.stringify({ message, code, status, details: [], errors: [] });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...cors, ...headers }).end(body);
}

/** Joins repeated headers with commas. */
function textHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function messageOf(error: unknown, apiUrl: string): string {
  if (error instanceof UpstreamError || error instanceof UpstreamLimitError) return error.message;
  return unreachable(apiUrl, error);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
