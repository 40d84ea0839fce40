import { gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';

/** Bytes that no client sends, and the accepted answers. */
export interface RawRequest {
  readonly name: string;
  /** Sent in sequence. */
  readonly parts: readonly (string | Uint8Array)[];
  /** Accepted statuses. */
  readonly allowed: readonly (number | typeof NOTHING)[];
  /**
   * Number of answers when the connection stays open.
   * @default 1
   */
  readonly answers?: number;
  /** How the sender ends: normally, by half-close, by reset, or it waits for the server. */
  readonly ending?: 'half-close' | 'reset' | 'wait';
}

/** The connection ends without an answer, or before it arrives. */
export const NOTHING = 'nothing';
/** A marker that must not be read as a separate request. */
export const SMUGGLED = '/api/v2/smuggled';

const HEAD = 'Host: 127.0.0.1\r\nAuthorization: Bearer any\r\n';
const GET = `GET /api/v2/systempresences HTTP/1.1\r\n${HEAD}`;
const POST = `POST /api/v2/presence/sources HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\n`;
const INNER = `GET ${SMUGGLED} HTTP/1.1\r\n${HEAD}\r\n`;
const BAD = [400];

/** Requests of every kind, with their random parts. */
export const rawRequests: Arbitrary<RawRequest> = fc.oneof(
  smuggled(),
  malformed(),
  floods(),
  zipped(),
  brokenOff(),
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => ({
    name: 'random bytes',
    parts: [bytes, '\r\n\r\n'],
    allowed: [400, NOTHING] as const,
    ending: 'half-close' as const,
  })),
);

/** A body with two conflicting lengths: a server that uses the wrong one finds a second request in it. */
function smuggled(): Arbitrary<RawRequest> {
  const te = fc.constantFrom(
    'Transfer-Encoding: chunked',
    'Transfer-Encoding : chunked',
    ' Transfer-Encoding: chunked',
    'Transfer-Encoding:\tchunked',
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding: identity, chunked',
    'Transfer-Encoding: identity',
    'Transfer-Encoding:\r\n chunked',
    'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
    'X: y\nTransfer-Encoding: chunked',
    'X: y\rTransfer-Encoding: chunked',
    'Transfer_Encoding: chunked\r\nTransfer-Encoding: chunked',
    'Transfer-Encoding: \u0000chunked',
  );
  const lengths = fc.constantFrom(
    `Content-Length: 0\r\nContent-Length: ${INNER.length}`,
    `Content-Length: ${INNER.length}\r\nContent-Length: 0`,
    'Content-Length: 0, 5',
    'Content-Length: +5',
    'Content-Length: -1',
    'Content-Length: 0x10',
    'Content-Length: 5\u0000',
    'Content-Length: 99999999999999999999',
    'Content-Length:',
    'Content-Length : 5',
    'Content-Length: 1e3',
    'Content-Length\u00a0: 5',
  );
  const both = fc
    .tuple(te, fc.integer({ min: 0, max: 60 }))
    .map(([line, length]) => `Content-Length: ${length}\r\n${line}`);
  return fc.oneof(both, lengths).map((lines) => ({
    name: `smuggled by ${JSON.stringify(lines)}`,
    parts: [`${POST}${lines}\r\n\r\n0\r\n\r\n${INNER}`],
    allowed: BAD,
    ending: 'half-close' as const,
  }));
}

function malformed(): Arbitrary<RawRequest> {
  return fc
    .constantFrom(
      `GET /api/v2/systempresences HTTP/1.1\n${HEAD.replaceAll('\r', '')}\n`,
      `${GET}X-Folded: a\r\n b\r\n c\r\n\r\n`,
      `${GET}X-Nul: a\u0000b\r\n\r\n`,
      `${GET}X Space: a\r\n\r\n`,
      `${GET}: empty\r\n\r\n`,
      `${GET}no-colon\r\n\r\n`,
      'GET /api/v2/systempresences\r\n\r\n',
      `GET /api/v2/systempresences HTTP/9.9\r\n${HEAD}\r\n`,
      `GET  /api/v2/systempresences HTTP/1.1\r\n${HEAD}\r\n`,
      `GET /api/v2/\u0000 HTTP/1.1\r\n${HEAD}\r\n`,
      `GET /api/v2/a b HTTP/1.1\r\n${HEAD}\r\n`,
      `get /api/v2/systempresences HTTP/1.1\r\n${HEAD}\r\n`,
      `HACK /api/v2/systempresences HTTP/1.1\r\n${HEAD}\r\n`,
      `${'A'.repeat(5000)} / HTTP/1.1\r\n${HEAD}\r\n`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
      'GET /api/v2/systempresences HTTP/1.1\r\nAuthorization: Bearer any\r\n\r\n',
      `${POST}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n`,
      `${POST}Transfer-Encoding: chunked\r\n\r\n-1\r\n`,
      `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{}X\r\n0\r\n\r\n`,
      `${POST}Transfer-Encoding: chunked\r\n\r\n2;${'e'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
    )
    .map((text) => ({
      name: `malformed ${JSON.stringify(text.slice(0, 120))}`,
      parts: [Buffer.from(text, 'latin1')],
      // A folded header and a bare line feed may be accepted (RFC 9112, 2.2 and 5.2); an unknown version may
      // be refused.
      allowed: [200, 400, 401, 404, 413, 505],
      ending: 'half-close' as const,
    }));
}

function floods(): Arbitrary<RawRequest> {
  return fc.oneof(
    fc.integer({ min: 100, max: 5000 }).map((count) => ({
      name: 'many headers',
      parts: [
        `${GET}${Array.from({ length: count }, (_, index) => `X-${index}: ${index}\r\n`).join('')}\r\n`,
      ],
      allowed: [200, 431],
    })),
    fc.integer({ min: 17_000, max: 200_000 }).map((length) => ({
      name: 'a long header',
      parts: [`${GET}X-Long: ${'x'.repeat(length)}\r\n\r\n`],
      allowed: [431, NOTHING] as const,
    })),
    fc.integer({ min: 17_000, max: 200_000 }).map((length) => ({
      name: 'a long path',
      parts: [`GET /${'x'.repeat(length)} HTTP/1.1\r\n${HEAD}\r\n`],
      allowed: [431, NOTHING] as const,
    })),
    fc.integer({ min: 2, max: 200 }).map((count) => ({
      name: 'a pipeline',
      parts: [`${GET}\r\n`.repeat(count)],
      allowed: [200],
      answers: count,
    })),
    fc.integer({ min: 2_000_000, max: 6_000_000 }).map((length) => ({
      name: 'a long body',
      parts: [`${POST}Content-Length: ${length}\r\n\r\n`, ' '.repeat(length)],
      allowed: [400, 413],
    })),
    fc.constantFrom('100-continue', 'the impossible').map((expectation) => ({
      name: 'an expectation',
      parts: [`${POST}Expect: ${expectation}\r\nContent-Length: 1\r\n\r\n`, '{'],
      allowed: [100, 400, 417],
      ending: 'half-close' as const,
    })),
  );
}

function zipped(): Arbitrary<RawRequest> {
  const good = gzipSync('{"title":"Zipped"}');
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
  const zips: readonly (readonly [name: string, bytes: Uint8Array, allowed: readonly number[]])[] = [
    ['a bomb', bomb, [413]],
    ['a bomb of two members', Buffer.concat([bomb, bomb]), [413]],
    ['half a file', good.subarray(0, good.length >> 1), BAD],
    ['no file', Buffer.from('{"title":"Zipped"}'), BAD],
    ['a file with a wrong checksum', good.with(-6, (good.at(-6) ?? 0) ^ 0xff), BAD],
    ['a file and more', Buffer.concat([good, Buffer.from('more')]), BAD],
    ['a file in a file', gzipSync(good), BAD],
  ];
  return fc.constantFrom(...zips).map(([name, bytes, allowed]) => ({
    name: `gzip: ${name}`,
    parts: [`${POST}Content-Encoding: gzip\r\nContent-Length: ${bytes.byteLength}\r\n\r\n`, bytes],
    allowed,
  }));
}

function brokenOff(): Arbitrary<RawRequest> {
  const whole = `${POST}Content-Length: 16\r\n\r\n{"name":"Radio"}`;
  const cut = fc.integer({ min: 1, max: whole.length - 1 });
  return fc.oneof(
    cut.map((at) => ({
      name: 'broken off',
      parts: [whole.slice(0, at)],
      allowed: [NOTHING] as const,
      ending: 'reset' as const,
    })),
    cut.map((at) => ({
      name: 'half closed',
      parts: [whole.slice(0, at)],
      allowed: BAD,
      ending: 'half-close' as const,
    })),
    fc.constant({
      name: 'asked, then half closed',
      parts: [`${GET}\r\n`],
      allowed: [200],
      ending: 'half-close' as const,
    }),
  );
}

/** Senders that never finish: each waits for the server to close. */
export const slowRequests: readonly RawRequest[] = [
  ['nothing at all', ''],
  ['nothing but a method', 'GET'],
  ['headers without an end', `${GET}X-Slow: `],
  ['a body that does not come', `${POST}Content-Length: 100\r\n\r\n{`],
  ['a chunk that does not come', `${POST}Transfer-Encoding: chunked\r\n\r\n5\r\n{`],
  ['a trailer that does not come', `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: `],
].map(([name = '', text = '']) => ({ name: `slow: ${name}`, parts: [text], allowed: [408], ending: 'wait' }));
