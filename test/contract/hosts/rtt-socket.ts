import { WebSocket } from 'ws';
import type { PresenceMock } from '../../../mocks/index.ts';
import { until } from '../../until.ts';
import { RttInbox, type ScenarioSocket } from '../scenario-socket.ts';

/** Opens an RTT socket like official clients in Node; undefined when the handshake is refused. */
export function connectRttOverNetwork(url: string, mock: PresenceMock): Promise<ScenarioSocket | undefined> {
  const inbox = new RttInbox();
  const socket = new WebSocket(url);
  const closed = new Promise<void>((resolve) => {
    socket.on('close', (code) => {
      inbox.closed(code);
      resolve();
    });
  });
  socket.on('message', (data: Buffer, isBinary) => inbox.receive(isBinary ? data : data.toString()));
  inbox.raw = {
    send: (data) => socket.send(data),
    sendUnfinished: (data) => socket.send(data, { binary: true, fin: false }),
    ping: (answered) => {
      socket.once('pong', answered);
      socket.ping();
    },
    close: async () => {
      const open = mock.sockets.list().length;
      socket.close(1000);
      await closed;
      // The server sees the close a little later.
      await until(() => mock.sockets.list().length < open);
    },
  };
  return new Promise((resolve) => {
    socket.on('open', () => resolve(inbox));
    socket.on('error', () => resolve(undefined));
  });
}
