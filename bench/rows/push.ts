import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { forkOn, LOAD_CORE } from '../harness/cores.ts';
import { connection, hello, type Message, packetOf, SENDER } from '../harness/listeners.ts';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { file, presenceMock, type Served, serve } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import type { Delivered, Seat } from '../workers/rtt-listeners.ts';

const LOGINS_AT_ONCE = 50;
/** Of a run: enough to take the better part of a second. */
const DELIVERIES = 50_000;
const WARM_UP_RUNS = 2;

/** Pushes over RTT: how many reach their listeners in a second. */
export async function push(effort: Effort): Promise<Findings> {
  const rows: Row[] = [];
  const remarks = [
    'A push is one activity of one player, sent to all who listen; the bare server is a loop over `ws` sockets that ' +
      'sends the same bytes. All listeners are in one process, which receives as fast as it can; it is the same for ' +
      'both servers, since somebody else has logged the listeners in.',
  ];
  for (const listeners of effort.quick ? [100] : [1_000, 10_000]) {
    rows.push(await measure(effort, listeners));
  }
  return { title: 'RTT push', rows, remarks };
}

async function measure({ rounds }: Effort, listeners: number): Promise<Row> {
  await using mock = await serve(presenceMock);
  await using bare = await serve([file('bench/servers/bare-push.ts')]);
  // First of all, so that nobody is told of its coming.
  const update = await sender(mock);
  const ours = await listen(await logIn(mock, listeners));
  const seat = { url: bare.url.replace('http', 'ws'), hello: 'hello' };
  const theirs = await listen(Array.from({ length: listeners }, () => seat));
  const { bytes: before } = await delivered(ours, update);
  const pushBytes = ((await delivered(ours, update)).bytes - before) / listeners;
  const body = 'x'.repeat(pushBytes);
  const post = async (): Promise<void> => void (await fetch(bare.url, { method: 'POST', body }));
  const pushes = Math.round(DELIVERIES / listeners);
  const millisecondsOf = (child: ChildProcess, send: () => Promise<void>) => async (): Promise<number> => {
    const start = performance.now();
    await delivered(child, send);
    return performance.now() - start;
  };
  // In turn push by push, not run by run: a push takes so long that its neighbours meet the same machine.
  const subjects = { theirs: millisecondsOf(theirs, post), ours: millisecondsOf(ours, update) };
  const times = await inTurns(subjects, rounds * pushes, WARM_UP_RUNS * pushes);
  for (const child of [ours, theirs]) child.kill();
  const rates = (milliseconds: readonly number[]): number[] =>
    Array.from({ length: rounds }, (_, round) => {
      const run = milliseconds.slice(round * pushes, (round + 1) * pushes);
      return (pushes * listeners * 1000) / run.reduce((sum, one) => sum + one, 0);
    });
  const what = `Push to ${listeners.toLocaleString('en')} listeners, ${pushBytes} bytes`;
  return rowOf({
    what,
    against: 'a loop over ws',
    unit: 'deliveries/s',
    ours: rates(times.ours),
    theirs: rates(times.theirs),
    target: { atLeast: 0.9 },
  });
}

/** Opens the sockets of listeners in a process of their own. */
async function listen(seats: readonly Seat[]): Promise<ChildProcess> {
  const child = forkOn(LOAD_CORE, file('bench/workers/rtt-listeners.ts'), []);
  child.send(seats);
  await once(child, 'message');
  return child;
}

/** Logs in players who listen to the sender. */
async function logIn(mock: Served, players: number): Promise<Seat[]> {
  const seats: Seat[] = [];
  while (seats.length < players) {
    const first = seats.length;
    const some = Array.from({ length: Math.min(LOGINS_AT_ONCE, players - first) }, async (_, offset) => {
      const packet = packetOf(hello(`listener-${first + offset}`, 'password', true), 0);
      const response = await fetch(`${mock.url}/dispatcherv2`, { method: 'POST', ...packet });
      return connection(await response.text());
    });
    seats.push(...(await Promise.all(some)));
  }
  return seats;
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
