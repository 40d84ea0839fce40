import { isDeepStrictEqual } from 'node:util';
import { deflateSync, gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { UNREADABLE_BODY } from '../../../mocks/engine/unreadable-body.ts';
import { casesOf } from './cases.ts';
import { RawConnection, type RawResponse } from './raw-connection.ts';
import type { ServerUnderAttack } from './server-under-attack.ts';
import { WorldUnderAttack } from './world-under-attack.ts';

type Coding = 'identity' | 'chunked' | 'gzip' | 'deflate' | 'br' | 'broken';

/** A call, and how its body is sent. */
interface WireCall {
  readonly call: Call;
  readonly coding: Coding;
}

/** Calls between two checks of the whole state. */
const AT_ONCE = 25;
/** Paths that belong to no world. */
const ELSEWHERE = /^\/(?:__mock|worlds)(?:\/|$)/;

/**
 * Makes the same calls to a server and in process, in two equal worlds: answers and states must be the same,
 * byte for byte.
 */
export async function attackServer(
  server: ServerUnderAttack,
  calls: (world: WorldUnderAttack) => Arbitrary<Call>,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  await server.control('POST', '/reset');
  const { epochMs } = await server.control<{ epochMs: number }>('POST', '/clock', { freeze: true });
  const world = new WorldUnderAttack(epochMs);
  const failures: string[] = [];
  let connection = await RawConnection.open(server.port);
  let sent = 0;
  await server.control('PUT', '/snapshot', world.restore());
  for (const { call, coding } of casesOf(wireCalls(calls(world)), seed, count)) {
    if (ELSEWHERE.test(call.path)) continue;
    connection.send(bytesOf(call, coding, server.port));
    const response = await connection.response(call.method);
    const expected = world.attack({ ...call, origin: server.url, ...arriving(call, coding) });
    const problem =
      response && expected ? difference(call.method, expected, response) : 'ended the connection';
    if (problem !== undefined)
      failures.push(`over the wire (${coding}) ${problem}: ${JSON.stringify(call).slice(0, 1000)}`);
    if (connection.isEnded) connection = await RawConnection.open(server.port);
    if (++sent % AT_ONCE > 0) continue;
    const state = await server.control('GET', '/snapshot');
    if (!isDeepStrictEqual(state, JSON.parse(JSON.stringify(world.mock.snapshot())))) {
      failures.push(`over the wire the state differs after call ${sent}`);
    }
    await server.control('PUT', '/snapshot', world.restore());
  }
  connection.close();
  return [...failures, ...world.failures];
}

function wireCalls(calls: Arbitrary<Call>): Arbitrary<WireCall> {
  const coding = fc.constantFrom<Coding>(
    'identity',
    'identity',
    'identity',
    'chunked',
    'gzip',
    'deflate',
    'br',
    'broken',
  );
  return fc.record({ call: calls, coding });
}

/** The body as a world sees it: its text, or `UNREADABLE_BODY`. */
function arriving({ bodyText, headers }: Call, coding: Coding): Pick<Call, 'bodyText' | 'headers'> {
  const text = Buffer.from(bodyText).toString();
  if (coding === 'identity' || coding === 'chunked') return { bodyText: text, headers };
  const isUnreadable = text !== '' && (coding === 'br' || coding === 'broken');
  return {
    bodyText: isUnreadable ? UNREADABLE_BODY : text,
    headers: { ...headers, 'content-encoding': coding === 'broken' ? 'gzip' : coding },
  };
}

function bytesOf({ method, path, query, headers, bodyText }: Call, coding: Coding, port: number): Buffer {
  const text = Buffer.from(bodyText);
  const body = coding === 'gzip' ? gzipSync(text) : coding === 'deflate' ? deflateSync(text) : text;
  const fields: Record<string, string | undefined> = { host: `127.0.0.1:${port}`, ...headers };
  if (coding === 'chunked') fields['transfer-encoding'] = 'chunked';
  else if (coding !== 'identity') fields['content-encoding'] = coding === 'broken' ? 'gzip' : coding;
  if (coding !== 'chunked') fields['content-length'] = String(body.byteLength);
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const head = `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), coding === 'chunked' ? chunked(body) : body]);
}

function chunked(body: Buffer): Buffer {
  const half = body.byteLength >> 1;
  const chunks = [body.subarray(0, half), body.subarray(half)].filter((chunk) => chunk.byteLength > 0);
  const parts = chunks.flatMap((chunk) => [
    Buffer.from(`${chunk.byteLength.toString(16)}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

function difference(method: string, expected: Answer, response: RawResponse): string | undefined {
  if (response.status !== expected.status)
    return `returned ${response.status}, but ${expected.status} in process`;
  const other = Object.entries(expected.headers).find(([name, value]) => response.headers[name] !== value);
  if (other) return `returned ${other[0]} ${response.headers[other[0]]}, but ${other[1]} in process`;
  if (method === 'HEAD' || response.bodyText === expected.bodyText) return undefined;
  return `returned ${response.bodyText.slice(0, 300)}, but ${expected.bodyText.slice(0, 300)} in process`;
}
