// Many RTT listeners in one process: opens the sockets it is told of, then counts what each push brings. Talks to its
// parent by messages. It does nothing else, so that it is the same process whichever server it listens to.
import { WebSocket } from 'ws';

/** Where a listener's socket goes, and what it says first there. */
export interface Seat {
  readonly url: string;
  readonly hello: string;
}

/** Sent each time a push has reached every listener. */
export interface Delivered {
  readonly received: number;
  readonly bytes: number;
}

const AT_ONCE = 50;
let received = 0;
let bytes = 0;

async function take({ url, hello }: Seat, listeners: number): Promise<void> {
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
    if (received % listeners === 0) process.send?.({ received, bytes });
  });
}

process.once('message', async (seats: readonly Seat[]) => {
  for (let index = 0; index < seats.length; index += AT_ONCE) {
    await Promise.all(seats.slice(index, index + AT_ONCE).map((seat) => take(seat, seats.length)));
  }
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());
