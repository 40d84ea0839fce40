import {
  BrainCloudClient,
  type BrainCloudClientOptions,
  type SocketState,
} from '../../../src/braincloud/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { ManualClock } from '../http/manual-clock.ts';
import { type FakeWebSocket, fakeWebSockets } from '../socket/fake-web-socket.ts';
import { FakeDispatcher } from './fake-dispatcher.ts';

export const rttEndpoints = [{ protocol: 'ws', host: '127.0.0.1', port: 4010, ssl: false }];
export const connected = {
  service: 'rtt',
  operation: 'CONNECT',
  data: { cxId: 'cx-1', heartbeatSeconds: 30 },
};
export const disconnect = (reasonCode: unknown, reason: string) => ({
  service: 'rtt',
  operation: 'DISCONNECT',
  data: { reasonCode, reason },
});
export const incoming = (id: string, online: boolean) => ({
  service: 'presence',
  operation: 'INCOMING',
  data: { from: { id }, online, activity: {} },
});

/** A service that opens and answers CONNECT. */
export function accepts(socket: FakeWebSocket): void {
  queueMicrotask(() => {
    socket.emit('open');
    queueMicrotask(() => socket.message(connected));
  });
}

/** A logged-in player and its connection over fake sockets. */
export async function setUpRtt(
  options: Partial<BrainCloudClientOptions> = {},
  onMade: (socket: FakeWebSocket, n: number) => void = accepts,
) {
  const clock = new ManualClock();
  let secrets = 0;
  const dispatcher = new FakeDispatcher({
    answer: ({ operation }) => {
      if (operation !== 'REQUEST_CLIENT_CONNECTION') return undefined;
      secrets += 1;
      return {
        data: { endpoints: rttEndpoints, auth: { 'X-APPID': app.id, 'X-RTT-SECRET': `secret${secrets}` } },
      };
    },
  });
  let sockets = 0;
  const { WebSocket, made, last } = fakeWebSockets((socket) => {
    sockets += 1;
    onMade(socket, sockets);
  });
  const client = new BrainCloudClient({
    appId: app.id,
    secret: 'a-secret-of-the-app',
    appVersion: '1.0.0',
    fetch: dispatcher.fetch,
    clock,
    random: () => 1,
    WebSocket,
    heartbeat: false,
    ...options,
  });
  const states: SocketState[] = [];
  client.rtt.on('state', (state) => states.push(state));
  await client.authenticateUniversal('ada', 'correct-horse');
  states.length = 0;
  return { clock, dispatcher, client, rtt: client.rtt, made, last, states };
}
