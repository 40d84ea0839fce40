import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { forkOn, LOAD_CORE } from '../harness/cores.ts';
import { connection, hello, type Message, packetOf, SENDER } from '../harness/listeners.ts';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { file, presenceMock, type Served, serve } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import type { Delivered, ListenersQuestion } from '../workers/rtt-listeners.ts';

/** Pushes over RTT: how many reach their listeners in a second. */
export async function push(effort: Effort): Promise<Findings> {
  const rows: Row[] = [];
  const remarks = [
    'A push is one activity of one player, sent to all who listen; the bare server is a loop over `ws` sockets that ' +
      'sends the same bytes. All listeners are in one process, which receives as fast as it can.',
  ];
  for (const listeners of effort.quick ? [100] : [1_000, 10_000]) {
    const { row, socketKilobytes } = await measure(effort, listeners);
    rows.push(row);
    remarks.push(
      `With ${listeners.toLocaleString('en')} listeners the server takes ${socketKilobytes.toFixed(1)} kB of resident ` +
        'memory for each: socket, session, profile and listening.',
    );
  }
  return { title: 'RTT push', rows, remarks };
}

async function measure(
  { rounds }: Effort,
  listeners: number,
): Promise<{ row: Row; socketKilobytes: number }> {
  await using mock = await serve(presenceMock);
  await using bare = await serve([file('bench/servers/bare-push.ts')]);
  // First of all, so that nobody is told of its coming.
  const update = await sender(mock);
  const { megabytes } = mock.usage();
  const ours = await listen({ url: mock.url, count: listeners, kind: 'mock' });
  const socketKilobytes = ((mock.usage().megabytes - megabytes) * 1024) / listeners;
  const theirs = await listen({ url: bare.url, count: listeners, kind: 'bare' });
  const { bytes: before } = await delivered(ours, update);
  const pushBytes = ((await delivered(ours, update)).bytes - before) / listeners;
  const body = 'x'.repeat(pushBytes);
  const post = async (): Promise<void> => void (await fetch(bare.url, { method: 'POST', body }));
  const pushes = Math.max(2, Math.round(20_000 / listeners));
  const rateOf = (child: ChildProcess, send: () => Promise<void>) => async (): Promise<number> => {
    const start = performance.now();
    for (let push = 0; push < pushes; push++) await delivered(child, send);
    return (pushes * listeners * 1000) / (performance.now() - start);
  };
  const figures = await inTurns({ theirs: rateOf(theirs, post), ours: rateOf(ours, update) }, rounds);
  for (const child of [ours, theirs]) child.kill();
  const what = `Push to ${listeners.toLocaleString('en')} listeners, ${pushBytes} bytes`;
  const row = rowOf({
    what,
    against: 'a loop over ws',
    unit: 'deliveries/s',
    ...figures,
    target: { atLeast: 0.9 },
  });
  return { row, socketKilobytes };
}

async function listen(question: ListenersQuestion): Promise<ChildProcess> {
  const child = forkOn(LOAD_CORE, file('bench/workers/rtt-listeners.ts'), [JSON.stringify(question)]);
  await once(child, 'message');
  return child;
}

/** Sends a push and waits until it has reached everybody. */
async function delivered(child: ChildProcess, send: () => Promise<void>): Promise<Delivered> {
  const arrived = once(child, 'message');
  await send();
  const [told] = await arrived;
  return told as Delivered;
}

/** Logs in whom all listen to. */
async function sender(mock: Served): Promise<() => Promise<void>> {
  const dispatcher = `${mock.url}/dispatcherv2`;
  const send = (messages: readonly Message[], packetId: number, sessionId?: string): Promise<Response> =>
    fetch(dispatcher, { method: 'POST', ...packetOf(messages, packetId, sessionId) });
  const answer = await (await send(hello(SENDER.userId, SENDER.password, false), 0)).text();
  const { url, hello: first, sessionId } = connection(answer);
  const socket = new WebSocket(url);
  await once(socket, 'open');
  socket.send(first);
  await once(socket, 'message');
  let packetId = 1;
  return async () => {
    const data = { activity: { ROUND: 1_000_000 + packetId } };
    const response = await send(
      [{ service: 'presence', operation: 'UPDATE_ACTIVITY', data }],
      packetId++,
      sessionId,
    );
    await response.arrayBuffer();
  };
}
