import { parsed } from './body-reading.ts';
import { fieldsOf, textAt } from './json-reading.ts';
import { UpstreamError, unreachable } from './upstream-error.ts';

export interface ServiceClientOptions {
  /** Without a trailing slash. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  /** Returns the bearer token for the next call. */
  readonly token: () => Promise<string>;
  /**
   * Milliseconds between calls, to stay below the org's rate limit of 300 a minute.
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
  /** Sent as JSON; text is sent unchanged. */
  readonly body?: unknown;
  /** Overrides the default headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or text if it is not valid JSON. */
  readonly body: unknown;
}

const DEFAULT_PACE_MS = 220;
const MAX_ATTEMPTS = 5;
const TIMEOUT_MS = 60_000;

/** Calls a real Genesys Cloud org within its rate limit, and retries after a 429. */
export class ServiceClient {
  readonly #options: ServiceClientOptions;
  #calls = 0;

  constructor(options: ServiceClientOptions) {
    this.#options = options;
  }

  /** Number of calls so far. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Makes a call, and returns the answer with any status except 403.
   * @throws UpstreamError if the service cannot be reached, keeps responding with 429, or refuses the call
   * because a permission is missing.
   */
  async call(call: ServiceCall): Promise<ServiceAnswer> {
    const answer = await this.#answer(call);
    if (answer.status !== 403) return answer;
    throw new UpstreamError(refusalText(this.#options.apiUrl, call, answer));
  }

  async #answer({ method = 'GET', path, body, headers = {} }: ServiceCall): Promise<ServiceAnswer> {
    const { apiUrl, fetch, token, paceMs = DEFAULT_PACE_MS, sleep = wait } = this.#options;
    for (let tries = 1; tries <= MAX_ATTEMPTS; tries += 1) {
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
   * Makes a call that must succeed.
   * @throws UpstreamError with the missing permission or other reason.
   */
  async need(call: ServiceCall): Promise<ServiceAnswer> {
    const answer = await this.call(call);
    if (answer.status < 300) return answer;
    throw new UpstreamError(refusalText(this.#options.apiUrl, call, answer));
  }
}

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
