import { parsed } from './body-reading.ts';
import { fieldsOf, textAt } from './json-reading.ts';
import { UpstreamError, unreachable } from './upstream-error.ts';

export interface ServiceClientOptions {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  /** The bearer token of the next call. */
  readonly token: () => Promise<string>;
  /**
   * Waits between calls, so that the org's rate limit is kept: 300 a minute.
   * @default 220
   */
  readonly paceMs?: number;
  /** @default a timer */
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface ServiceCall {
  readonly method?: string;
  /** Path and query. */
  readonly path: string;
  /** Sent as JSON; text as it is. */
  readonly body?: unknown;
  /** In place of those that a call has. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON; text for what is not. */
  readonly body: unknown;
}

const DEFAULT_PACE_MS = 220;
const MOST_TRIES = 5;
const TIMEOUT_MS = 60_000;

/** Calls the real Genesys Cloud within its rate limit, and again after a 429. */
export class ServiceClient {
  readonly #options: ServiceClientOptions;
  #calls = 0;

  constructor(options: ServiceClientOptions) {
    this.#options = options;
  }

  /** How many calls have been made. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Makes a call; an answer of any status but 403 is one.
   * @throws UpstreamError when the service cannot be reached, refuses for minutes, or names a missing permission.
   */
  async call(call: ServiceCall): Promise<ServiceAnswer> {
    const answer = await this.#answer(call);
    if (answer.status !== 403) return answer;
    throw new UpstreamError(refusalText(this.#options.apiUrl, call, answer));
  }

  async #answer({ method = 'GET', path, body, headers = {} }: ServiceCall): Promise<ServiceAnswer> {
    const { apiUrl, fetch, token, paceMs = DEFAULT_PACE_MS, sleep = wait } = this.#options;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      if (this.#calls > 0 && paceMs > 0) await sleep(paceMs);
      this.#calls += 1;
      const sent = {
        authorization: `Bearer ${await token()}`,
        'content-type': 'application/json',
        ...headers,
      };
      let response: Response;
      let text: string;
      try {
        response = await fetch(apiUrl + path, {
          method,
          headers: sent,
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
          redirect: 'manual',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        text = await response.text();
      } catch (cause) {
        throw new UpstreamError(unreachable(apiUrl, cause), { cause });
      }
      if (response.status !== 429) {
        return {
          status: response.status,
          headers: response.headers,
          body: text === '' ? undefined : parsed(text),
        };
      }
      await sleep((Number(response.headers.get('retry-after')) || 60) * 1000);
    }
    throw new UpstreamError(`${apiUrl} keeps responding with 429 Too Many Requests. Try again later.`);
  }

  /**
   * Makes a call that has to succeed.
   * @throws UpstreamError naming the permission that is missing, or what else is wrong.
   */
  async need(call: ServiceCall): Promise<ServiceAnswer> {
    const answer = await this.call(call);
    if (answer.status < 300) return answer;
    throw new UpstreamError(refusalText(this.#options.apiUrl, call, answer));
  }
}

/** Says what a service refused and why. */
function refusalText(
  apiUrl: string,
  { method = 'GET', path }: ServiceCall,
  { status, body }: ServiceAnswer,
): string {
  const { code, message } = fieldsOf(body);
  const reason =
    typeof message === 'string' ? message : (textAt(fieldsOf(body), 'error') ?? 'no reason given');
  const what = `${method} ${path.split('?', 1)[0]}`;
  if (status === 401)
    return `${apiUrl} rejected the token (401 ${String(code)}): ${reason} Check the credentials.`;
  if (status === 403) return `${apiUrl} refused ${what} (403 ${String(code)}): ${reason}`;
  return `${apiUrl} responded to ${what} with ${status}: ${reason}`;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
