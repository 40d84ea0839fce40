import { NotificationInbox, type ScenarioSocket } from '../scenario-socket.ts';

/** Opens a socket with the global WebSocket; undefined when the handshake is refused. */
export function connectOverNetwork(url: string): Promise<ScenarioSocket | undefined> {
  const inbox = new NotificationInbox();
  const socket = new WebSocket(url);
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', ({ code }) => {
      inbox.closed(code);
      resolve();
    });
  });
  socket.addEventListener('message', ({ data }) => inbox.receive(data));
  inbox.raw = {
    send: (data) => socket.send(typeof data === 'string' ? data : data.slice()),
    close: () => {
      socket.close(1000);
      return closed;
    },
  };
  return new Promise((resolve) => {
    socket.addEventListener('open', () => resolve(inbox));
    socket.addEventListener('error', () => resolve(undefined));
  });
}
