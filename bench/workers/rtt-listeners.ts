// Many RTT listeners in one process: connects them to a server, then counts what each push brings. Talks to its parent
// by messages.
import { WebSocket } from 'ws';
import { connection, hello, packetOf } from '../harness/listeners.ts';
import { question } from '../harness/worker.ts';

export interface ListenersQuestion {
  readonly url: string;
  readonly count: number;
  readonly kind: 'mock' | 'bare';
}

/** Sent each time a push has reached every listener. */
export interface Delivered {
  readonly received: number;
  readonly bytes: number;
}

const AT_ONCE = 50;
const { url: serverUrl, count, kind } = question<ListenersQuestion>();
let received = 0;
let bytes = 0;

/** Logs a player in who listens to the sender, and says where its socket goes and what it says first. */
async function listener(index: number): Promise<{ url: string; hello: string }> {
  const packet = packetOf(hello(`listener-${index}`, 'password', true), 0);
  const response = await fetch(`${serverUrl}/dispatcherv2`, { method: 'POST', ...packet });
  return connection(await response.text());
}

async function connect(index: number): Promise<void> {
  const { url, hello } =
    kind === 'mock' ? await listener(index) : { url: serverUrl.replace('http', 'ws'), hello: 'hello' };
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => socket.send(hello));
    // The answer to CONNECT; from now on every message is a push.
    socket.once('message', resolve);
  });
  socket.on('message', (data: Buffer) => {
    received++;
    bytes += data.byteLength;
    if (received % count === 0) process.send?.({ received, bytes });
  });
}

for (let index = 0; index < count; index += AT_ONCE) {
  const some = Array.from({ length: Math.min(AT_ONCE, count - index) }, (_, offset) =>
    connect(index + offset),
  );
  await Promise.all(some);
}
process.send?.({ ready: true });
