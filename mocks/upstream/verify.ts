import { dispatcherPaths } from '../braincloud/dispatcher-paths.ts';
import { packetSignature } from '../braincloud/packet-signature.ts';
import type { Answer, Call } from '../engine/call.ts';
import { WorldClock } from '../engine/clock.ts';
import type { JournalEntry } from '../engine/journal.ts';
import { VENDOR_ORIGIN } from '../genesys/connect-uri.ts';
import { requireSeed } from '../world/check-seed.ts';
import { createPresenceMock, type PresenceMock } from '../world/mock.ts';
import { Bindings } from './bindings.ts';
import { bodyOf, parsed } from './body-reading.ts';
import { compare, type FieldDifference } from './compare.ts';
import { RecordedSecrets } from './recorded-secrets.ts';
import { withSeedSecrets } from './seed-secrets.ts';
import { SocketReplay } from './socket-replay.ts';
import type { Exchange, RecordedRequest, Transcript } from './transcript.ts';

/** A field in which the mock's response differs from the recorded one. */
export interface Difference extends FieldDifference {
  /** Starts at 1. */
  readonly exchange: number;
  /** Method and URL, as recorded. */
  readonly request: string;
  /** The operationId or `service.OPERATION` of the call. */
  readonly operation: string;
  /** The rule that refused the call, if any. */
  readonly rule?: string;
}

/**
 * Replays a transcript against a new world.
 * @returns the differences, in the order of the exchanges; empty if the responses match.
 * @throws InputError for an invalid seed or invalid settings.
 *
 * @example
 * expect(verifyTranscript(transcript)).toEqual([]);
 */
export function verifyTranscript(transcript: Transcript): Difference[] {
  const { seed, settings, exchanges, sockets = [] } = transcript;
  const completeSeed = requireSeed(seed ?? {});
  const startAt = exchanges.map(momentOf).find((moment) => moment !== undefined) ?? Date.now();
  const clock = new WorldClock({ frozen: true, startAt });
  const mock = createPresenceMock({ clock, ...(seed ? { seed } : {}) });
  if (settings) mock.settings.patch(settings);
  const bindings = new Bindings(JSON.stringify(mock.snapshot()), clock.now());
  const secrets = secretsIn(exchanges);
  const replays = new SocketReplay(sockets, mock, bindings);
  try {
    return exchanges.flatMap((exchange, index) => {
      const moment = momentOf(exchange);
      if (moment !== undefined) replays.until(Date.parse(moment));
      const request = withSeedSecrets(exchange, completeSeed);
      return replay({ ...exchange, request }, index + 1, { mock, bindings, secrets });
    });
  } finally {
    mock.close();
  }
}

function momentOf({ at, startedAt }: Exchange): string | undefined {
  return at ?? startedAt;
}

/** State of a replay. */
interface Replay {
  readonly mock: PresenceMock;
  readonly bindings: Bindings;
  readonly secrets: RecordedSecrets;
}

/** Collects the secrets of exchanges for redaction. A browser's HAR file contains many. */
function secretsIn(exchanges: readonly Exchange[]): RecordedSecrets {
  const secrets = new RecordedSecrets();
  for (const { request, response } of exchanges) {
    const { url, headers = {}, body } = request;
    const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const sent = typeof body === 'string' ? bodyOf(body, contentType) : body;
    secrets.learnCall({ url, headers, bodies: [sent, response.body] });
  }
  return secrets;
}

function replay(exchange: Exchange, number: number, { mock, bindings, secrets }: Replay): Difference[] {
  const { at, request, response, match, ignore = [] } = exchange;
  const moment = momentOf(exchange);
  if (moment !== undefined) mock.clock.advanceTo(Math.max(Date.parse(moment), mock.clock.now()));
  const before = mock.journal.last()?.number ?? 0;
  const answer = mock.answer(callOf(request, mock, bindings));
  const entries = mock.journal.find({ after: before });
  const options = {
    bindings,
    isPartial: match === 'recorded',
    areDatesExact: at !== undefined,
    ignored: new Set(ignore.map(({ path }) => path)),
    redact: (text: string) => secrets.text(text),
  };
  const { status, headers = {}, body } = response;
  const recorded = options.isPartial && body === undefined ? { status } : { status, body };
  return [
    ...compare(recorded, { status: answer.status, body: answeredBody(answer) }, [], options),
    ...compare(lowerCase(headers), answer.headers, ['headers'], { ...options, isPartial: true }),
  ].map((difference) => ({
    exchange: number,
    request: secrets.text(`${request.method} ${request.url}`),
    ...namesOf(entries, difference.path),
    ...difference,
  }));
}

/** Returns the operation and rule that a field belongs to. In a packet, these depend on the message. */
function namesOf(entries: readonly JournalEntry[], path: string): Pick<Difference, 'operation' | 'rule'> {
  const [, index = '0'] = /^body\.(?:responses|messageResponses)\.(\d+)/.exec(path) ?? [];
  const { operation = 'unknown', rule } = entries[Number(index)] ?? entries[0] ?? {};
  return { operation, ...(rule === undefined ? {} : { rule }) };
}

function callOf(request: RecordedRequest, mock: PresenceMock, bindings: Bindings): Call {
  const { method, url, headers = {}, body } = request;
  const recordedText = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const { origin, host, pathname: path, search } = new URL(bindings.toActual(url), VENDOR_ORIGIN);
  const bodyText = bindings.toActual(recordedText);
  const sent = lowerCase(headers, (value) => bindings.toActual(value));
  if (body !== undefined) sent['content-type'] ??= 'application/json';
  if (path === dispatcherPaths.client) sign(sent, recordedText, bodyText, mock);
  return {
    method: method.toUpperCase(),
    path,
    query: search.slice(1),
    headers: { host, ...sent },
    origin,
    bodyText,
  };
}

/**
 * Signs a request again, because its ids have changed. A signature that was invalid when recorded is kept.
 */
function sign(
  headers: Record<string, string>,
  recordedText: string,
  bodyText: string,
  mock: PresenceMock,
): void {
  const { id, secret } = mock.braincloud.app;
  headers['x-appid'] ??= id;
  const recorded = headers['x-sig'];
  if (recorded !== undefined && recorded !== packetSignature(recordedText, secret)) return;
  headers['x-sig'] = packetSignature(bodyText, secret);
}

function lowerCase(
  headers: Readonly<Record<string, string>>,
  change = (value: string): string => value,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), change(value)]),
  );
}

function answeredBody({ bodyText }: Answer): unknown {
  return bodyText === '' ? undefined : parsed(bodyText);
}
