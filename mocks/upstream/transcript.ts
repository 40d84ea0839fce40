import type { InputProblem } from '../engine/input.ts';
import { checkSeed } from '../world/check-seed.ts';
import type { Seed } from '../world/mock.ts';
import type { SettingsChange } from '../world/mock-settings.ts';

/** Recorded exchanges with a real service, and the seed and settings to replay them with. See docs/transcripts.md. */
export interface Transcript {
  readonly format: 'presence-transcript/1';
  readonly title?: string;
  /** Who recorded it, and where. */
  readonly source?: string;
  /** @default the default seed */
  readonly seed?: Seed;
  readonly settings?: SettingsChange;
  /** In chronological order. */
  readonly exchanges: readonly Exchange[];
  /** Messages of sockets. Those from the app are replayed at their times, between the exchanges. */
  readonly sockets?: readonly RecordedSocket[];
}

/** A socket with its messages in order. Times are ISO 8601. */
export interface RecordedSocket {
  readonly startedAt: string;
  /** Absent if the socket was still open. */
  readonly closedAt?: string;
  readonly url: string;
  readonly messages: readonly {
    readonly at: string;
    readonly from: 'app' | 'service';
    /** JSON value; a string for text that is not JSON. */
    readonly body: unknown;
  }[];
}

/** A call and its response. */
export interface Exchange {
  readonly title?: string;
  /** Time of the call (ISO 8601). The world's clock is set to it, and dates are compared exactly. */
  readonly at?: string;
  /**
   * Time at which the call was sent (ISO 8601). The world's clock is set to it. Dates need not be equal, but
   * each recorded date must always map to the same date.
   */
  readonly startedAt?: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  /**
   * `all`: the mock's response must not have fields or rows that the recording does not have. `recorded`: additional
   * fields and rows are ignored, and rows can be in any order.
   * @default 'all'
   */
  readonly match?: 'all' | 'recorded';
  /** Fields that are not compared, and the reason. */
  readonly ignore?: readonly { readonly path: string; readonly why: string }[];
}

export interface RecordedRequest {
  readonly method: string;
  /** A path and query, or a full URL. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON value; a string is sent unchanged. */
  readonly body?: unknown;
}

export interface RecordedResponse {
  readonly status: number;
  /** Headers to compare. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === 'string' ? undefined : 'must be string');
const anything: Check = () => undefined;
const date: Check = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : 'must be a date';
const status: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 100 && Number(value) < 600
    ? undefined
    : 'must be an HTTP status';
const object: Check = (value) => (isObject(value) ? undefined : 'must be object');

const TRANSCRIPT = {
  format: (value) => (value === 'presence-transcript/1' ? undefined : 'must be "presence-transcript/1"'),
  title: text,
  source: text,
  seed: object,
  settings: object,
  exchanges: (value) => (Array.isArray(value) && value.length > 0 ? undefined : 'must be a non-empty array'),
  sockets: (value) => (Array.isArray(value) ? undefined : 'must be array'),
} satisfies Record<keyof Transcript, Check>;
const EXCHANGE = {
  title: text,
  at: date,
  startedAt: date,
  request: object,
  response: object,
  match: (value) => (value === 'all' || value === 'recorded' ? undefined : 'must be all or recorded'),
  ignore: (value) => (Array.isArray(value) ? undefined : 'must be array'),
} satisfies Record<keyof Exchange, Check>;
const REQUEST = { method: text, url: text, headers: object, body: anything } satisfies Record<
  keyof RecordedRequest,
  Check
>;
const RESPONSE = { status, headers: object, body: anything } satisfies Record<keyof RecordedResponse, Check>;
const IGNORED = { path: text, why: text };

/** Returns all problems of a transcript; an empty list for a valid one. */
export function checkTranscript(value: unknown): InputProblem[] {
  const problems = check(value, [], TRANSCRIPT, ['format', 'exchanges']);
  if (!isObject(value) || problems.length > 0) return problems;
  const { seed = {}, exchanges } = value;
  return [
    ...checkSeed(seed).map(({ path, message }) => ({ path: ['seed', ...path], message })),
    ...(exchanges as unknown[]).flatMap((exchange, index) => checkExchange(exchange, ['exchanges', index])),
  ];
}

function checkExchange(exchange: unknown, at: InputProblem['path']): InputProblem[] {
  const problems = check(exchange, at, EXCHANGE, ['request', 'response']);
  if (!isObject(exchange) || problems.length > 0) return problems;
  const { request, response, ignore = [] } = exchange;
  return [
    ...check(request, [...at, 'request'], REQUEST, ['method', 'url']),
    ...check(response, [...at, 'response'], RESPONSE, ['status']),
    ...(ignore as unknown[]).flatMap((each, index) =>
      check(each, [...at, 'ignore', index], IGNORED, ['path', 'why']),
    ),
  ];
}

function check(
  value: unknown,
  at: InputProblem['path'],
  fields: Readonly<Record<string, Check>>,
  required: readonly string[],
): InputProblem[] {
  if (!isObject(value)) return [{ path: at, message: 'must be object' }];
  const missing = required.filter((name) => !(name in value));
  return [
    ...missing.map((name) => ({ path: [...at, name], message: 'is missing' })),
    ...Object.entries(value).flatMap(([name, field]) => {
      const problem = Object.hasOwn(fields, name) ? fields[name]?.(field) : 'is unknown';
      return problem === undefined ? [] : [{ path: [...at, name], message: problem }];
    }),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
