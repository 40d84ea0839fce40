import {
  type Connection,
  connectionOf,
  connectTo,
  logInMessages,
  player,
  post,
  SENDER,
} from '../braincloud-packets.ts';
import { type Build, file } from '../build.ts';
import type { Comparison, Row, Subject } from '../comparison.ts';
import { startServer } from '../processes.ts';
import { Worker } from '../worker.ts';
import type { Delivered, ListenerConnection } from '../workers/rtt-listeners.ts';

const LOGINS_AT_ONCE = 50;

export const pushRow: Row = {
  title: 'RTT push',
  remarks:
    'A push is one activity of one player, sent to all listeners. The bare server sends as many bytes in a loop over ' +
    '`ws` sockets. All listeners are in one process that only receives; another process has logged them in.',
  comparisons: async (build) =>
    Promise.all([1_000, 10_000].map(async (listeners) => compare(build, listeners))),
};

async function compare(build: Build, listeners: number): Promise<Comparison> {
  const bytes = await pushBytes(build);
  return {
    what: `Push to ${listeners.toLocaleString('en')} listeners, ${bytes} bytes`,
    against: 'a loop over ws',
    unit: 'deliveries/s',
    target: { atLeast: 0.85 },
    ours: (other) => openMock(other, listeners),
    theirs: () => openBare(listeners, bytes),
  };
}

/** Returns the length of a push: of the second one, because the first one also announces the player. */
async function pushBytes(build: Build): Promise<number> {
  await using mock = await openMock(build, 1);
  await mock.push();
  return (await mock.push()).bytes;
}

async function openMock(build: Build, listeners: number): Promise<Pushing> {
  const server = await startServer([build.command, '--port', '0']);
  // Connects before the listeners, so that they do not receive a push about it.
  const send = await sender(server.url);
  return pushing(server, await logIn(server.url, listeners), send);
}

async function openBare(listeners: number, bytes: number): Promise<Pushing> {
  const server = await startServer([file('bench/servers/bare-push.ts')]);
  const connection = { url: server.url.replace('http', 'ws'), hello: 'hello' };
  const body = 'x'.repeat(bytes);
  const connections = Array.from({ length: listeners }, () => connection);
  return pushing(server, connections, () => fetch(server.url, { method: 'POST', body }));
}

interface Pushing extends Subject {
  /** Sends a push and waits until all listeners have received it. */
  push(): Promise<Delivered>;
}

async function pushing(
  server: AsyncDisposable,
  connections: readonly ListenerConnection[],
  send: () => Promise<unknown>,
): Promise<Pushing> {
  const worker = new Worker('rtt-listeners');
  await worker.ask([...connections]);
  const push = async (): Promise<Delivered> => {
    const [delivered] = await Promise.all([worker.ask<Delivered>(), send()]);
    return delivered;
  };
  const run = async (ms: number) => {
    const start = performance.now();
    let pushes = 0;
    do {
      await push();
      pushes++;
    } while (performance.now() - start < ms);
    return { figure: (pushes * connections.length * 1000) / (performance.now() - start) };
  };
  const close = async (): Promise<void> => {
    await worker[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return { run, push, [Symbol.asyncDispose]: close };
}

/** Logs listeners in. */
async function logIn(url: string, listeners: number): Promise<Connection[]> {
  const connections: Connection[] = [];
  const numbers = Array.from({ length: listeners }, (_, number) => number);
  while (numbers.length > 0) {
    const answers = numbers
      .splice(0, LOGINS_AT_ONCE)
      .map((number) => post(url, logInMessages(player(number), true), 0));
    connections.push(...(await Promise.all(answers)).map(connectionOf));
  }
  return connections;
}

/** Logs the sender in with a socket that gives it a presence. Each call changes its activity. */
async function sender(url: string): Promise<() => Promise<unknown>> {
  const connection = connectionOf(await post(url, logInMessages(SENDER, false), 0));
  await connectTo(connection);
  let packetId = 1;
  return () => {
    const data = { activity: { LOCATION: 'Forest', ROUND: 100_000 + packetId } };
    return post(
      url,
      [{ service: 'presence', operation: 'UPDATE_ACTIVITY', data }],
      packetId++,
      connection.sessionId,
    );
  };
}
