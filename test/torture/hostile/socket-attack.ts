import fc from 'fast-check';
import { casesOf } from './cases.ts';
import { RawConnection } from './raw-connection.ts';
import { frame, rawFrames } from './raw-frames.ts';
import type { ServerUnderAttack } from './server-under-attack.ts';

const PING = 0x9;
const PONG_BYTE = 0x8a;
const CLOSE_BYTE = 0x88;
/** Sockets that open and close, or break, at once. */
const CONNECTIONS = 300;
/** Bytes of pings sent without reading the answers. */
const DEAF_BYTES = 64_000_000;

/** Unexpected upgrades, and their answers. */
const handshakes: readonly (readonly [name: string, head: string, allowed: readonly number[]])[] = [
  ['a path that accepts no sockets', upgrade('/api/v2/systempresences'), [404]],
  ['an unknown path', upgrade('/'), [404]],
  ['another version', upgrade('/rtt?X-RTT-SECRET=a').replace('13', '12'), [400, 426]],
  ['no key', upgrade('/rtt?X-RTT-SECRET=a').replace(/Sec-WebSocket-Key.*\r\n/, ''), [400]],
  ['a short key', upgrade('/rtt?X-RTT-SECRET=a').replace('dGhlIHNhbXBsZSBub25jZQ==', 'short'), [400]],
  ['another method', upgrade('/rtt?X-RTT-SECRET=a').replace('GET', 'POST'), [400, 405]],
  ['a foreign page', upgrade('/rtt?X-RTT-SECRET=a', 'Origin: https://evil.example\r\n'), [403]],
  ['a sandboxed page', upgrade('/rtt?X-RTT-SECRET=a', 'Origin: null\r\n'), [403]],
  ['a foreign name', upgrade('/rtt?X-RTT-SECRET=a').replace('Host: localhost', 'Host: evil.example'), [403]],
  ['an unknown channel', upgrade('/channels/streaming-0-nobody'), [404]],
  ['an invalid world name', upgrade('/worlds/../channels/x'), [404]],
];

/** Opens hostile sockets. */
export async function attackSockets(
  server: ServerUnderAttack,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  await server.control('POST', '/reset');
  const paths = [new URL(await channelUrl(server)).pathname, '/?X-APPID=12345&X-RTT-SECRET=nobody'];
  const failures: string[] = [];
  const attempt = async (name: string, run: () => Promise<string | undefined>): Promise<void> => {
    const problem = await run().catch(String);
    if (problem !== undefined) failures.push(`socket, ${name}: ${problem}`);
  };
  for (const [name, head, allowed] of handshakes)
    await attempt(name, () => refused(server.port, head, allowed));
  const attacks = fc.tuple(rawFrames, fc.constantFrom(...paths), fc.boolean());
  for (const [{ name, bytes, allowed }, path, isAtOnce] of casesOf(attacks, seed, count)) {
    await attempt(name, () => ended(server.port, path, bytes, allowed, isAtOnce));
  }
  await attempt('many short connections', () => openAndEndMany(server.port, paths));
  await attempt('a deaf flood', () => deafFlood(server.port, paths[0] ?? '/'));
  await attempt('afterwards', () => noneLeft(server));
  return failures;
}

async function channelUrl(server: ServerUnderAttack): Promise<string> {
  const response = await fetch(`${server.url}/api/v2/notifications/channels`, {
    method: 'POST',
    headers: { authorization: 'Bearer any' },
  });
  return ((await response.json()) as { connectUri: string }).connectUri;
}

async function refused(port: number, head: string, allowed: readonly number[]): Promise<string | undefined> {
  const connection = await RawConnection.open(port);
  connection.send(head);
  const status = (await connection.response())?.status ?? 0;
  connection.close();
  return allowed.includes(status) ? undefined : `returned ${status}`;
}

/** Sends frames after the handshake or together with it. Returns how the socket ended unless that is allowed. */
async function ended(
  port: number,
  path: string,
  bytes: Uint8Array,
  allowed: readonly (number | 'open')[],
  isAtOnce: boolean,
): Promise<string | undefined> {
  const connection = await RawConnection.open(port);
  try {
    connection.send(isAtOnce ? Buffer.concat([Buffer.from(upgrade(path)), bytes]) : upgrade(path));
    const status = (await connection.response())?.status;
    if (status !== 101) return `returned ${status}`;
    if (!isAtOnce) connection.send(bytes);
    // A socket that still answers this is not closed.
    connection.send(frame(PING, 'still there?'));
    // Otherwise the server would wait for the rest of what looks like a long frame.
    connection.socket.end();
    const end = await endOf(connection);
    return allowed.includes(end) ? undefined : `ended with ${end}`;
  } finally {
    connection.close();
  }
}

/** Reads frames up to the answer to the last ping, or to the end. */
async function endOf(connection: RawConnection): Promise<number | 'open'> {
  let bytes = Buffer.alloc(0);
  while (await connection.hasMore()) {
    bytes = Buffer.concat([bytes, connection.take()]);
    for (let start = 0; start + 2 <= bytes.length; ) {
      const [first = 0, second = 0] = bytes.subarray(start);
      const wide = (second & 0x7f) === 126;
      const length = wide ? bytes.readUInt16BE(start + 2) : second & 0x7f;
      const payload = bytes.subarray(start + (wide ? 4 : 2)).subarray(0, length);
      if (payload.length < length) break;
      if (first === CLOSE_BYTE) return length >= 2 ? payload.readUInt16BE(0) : 1005;
      if (first === PONG_BYTE && payload.toString() === 'still there?') return 'open';
      start += (wide ? 4 : 2) + length;
    }
  }
  return 1006;
}

/** Opens many sockets that end at once: by reset, by a close frame, by ending the connection. */
async function openAndEndMany(port: number, paths: readonly string[]): Promise<undefined> {
  const open = async (_: unknown, index: number): Promise<void> => {
    const connection = await RawConnection.open(port);
    connection.send(upgrade(paths[index % paths.length] ?? '/'));
    if (index % 3 === 0) connection.socket.resetAndDestroy();
    else if (index % 3 === 1) {
      connection.send(frame(0x8, Uint8Array.from([3, 232])));
      await connection.response();
    } else await connection.response();
    connection.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, open));
}

/** Sends megabytes of pings without reading the answers, which the server must not keep. */
async function deafFlood(port: number, path: string): Promise<string | undefined> {
  const connection = await RawConnection.open(port);
  connection.send(upgrade(path));
  await connection.response();
  connection.socket.pause();
  const pings = Buffer.concat(Array.from({ length: 8000 }, () => frame(PING, 'p'.repeat(120))));
  for (
    let sent = 0;
    sent < DEAF_BYTES && !connection.isEnded && !connection.socket.destroyed;
    sent += pings.byteLength
  ) {
    if (connection.socket.write(pings)) continue;
    await new Promise<void>((resolve) => {
      for (const event of ['drain', 'close', 'error']) connection.socket.once(event, () => resolve());
    });
  }
  const isLetGo = connection.isEnded || connection.socket.destroyed;
  connection.close();
  return isLetGo ? undefined : `took ${DEAF_BYTES} bytes of pings without an answer read`;
}

async function noneLeft(server: ServerUnderAttack): Promise<string | undefined> {
  for (let look = 0; look < 100; look++) {
    const { sockets } = await server.control<{ sockets: unknown[] }>('GET', '/state');
    if (sockets.length === 0) return undefined;
  }
  return 'sockets are left that nobody holds';
}

function upgrade(path: string, more = ''): string {
  return (
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
    `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n${more}\r\n`
  );
}
