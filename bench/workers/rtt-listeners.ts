// Runs many RTT listeners in one process. Opens the sockets given in the first message, then reports each push once
// all of them have received it. Does nothing else, so that it costs the same for all servers.
import { WebSocket } from 'ws';

/** The URL of a listener's socket and its first message. */
export interface ListenerConnection {
  readonly url: string;
  readonly hello: string;
}

/** Sent when all listeners have received a push. */
export interface Delivered {
  /** The time of the last listener's frame. */
  readonly bytes: number;
}

const AT_ONCE = 50;
let received = 0;

async function open({ url, hello }: ListenerConnection, listeners: number): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => socket.send(hello));
    // The response to CONNECT; every later message is a push.
    socket.once('message', resolve);
  });
  socket.on('message', (data: Buffer) => {
    received++;
    if (received % listeners === 0) process.send?.({ bytes: data.byteLength } satisfies Delivered);
  });
}

process.once('message', async (connections: readonly ListenerConnection[]) => {
  for (let index = 0; index < connections.length; index += AT_ONCE) {
    await Promise.all(
      connections.slice(index, index + AT_ONCE).map((connection) => open(connection, connections.length)),
    );
  }
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());
