// A process of many RTT listeners: connects them to a server, then counts what each push brings.
// Arguments: the URL of the server, how many, and `mock` or `bare`. Talks to its parent by messages.
import { createHash } from 'node:crypto';
import { WebSocket } from 'ws';

const [serverUrl = '', count = '0', kind = 'mock'] = process.argv.slice(2);
const AT_ONCE = 50;
const SENDER = '40000000-0000-4000-8000-000000000001';

let received = 0;
let bytes = 0;

async function servops(packetId: number, sessionId: string, messages: unknown[]): Promise<{ data: never }[]> {
  const body = JSON.stringify({ messages, gameId: '12345', sessionId, packetId });
  const signature = createHash('md5').update(`${body}mock-app-secret`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-appid': '12345', 'x-sig': signature };
  const response = await fetch(`${serverUrl}/dispatcherv2`, { method: 'POST', headers, body });
  const { responses } = (await response.json()) as { responses: { data: never }[] };
  return responses;
}

/** Logs a player in who listens to the sender, and says where its socket goes and what it says first. */
async function listener(index: number): Promise<{ url: string; hello: string }> {
  const authenticate = {
    service: 'authenticationV2',
    operation: 'AUTHENTICATE',
    data: {
      externalId: `listener-${index}`,
      authenticationToken: 'password',
      authenticationType: 'Universal',
      forceCreate: true,
      gameId: '12345',
    },
  };
  const register = {
    service: 'presence',
    operation: 'REGISTER_LISTENERS_FOR_PROFILES',
    data: { profileIds: [SENDER], bidirectional: false },
  };
  const request = { service: 'rttRegistration', operation: 'REQUEST_CLIENT_CONNECTION', data: {} };
  const [login, , connection] = await servops(0, '', [authenticate, register, request]);
  const { sessionId, profileId }: { sessionId: string; profileId: string } = login?.data ?? ({} as never);
  const { endpoints, auth }: { endpoints: { host: string; port: number }[]; auth: Record<string, string> } =
    connection?.data ?? ({} as never);
  const [endpoint] = endpoints;
  const query = Object.entries(auth).map(([name, value]) => `${name}=${value}`);
  const data = { appId: '12345', profileId, sessionId, auth, system: { protocol: 'ws', platform: 'WEB' } };
  return {
    url: `ws://${endpoint?.host}:${endpoint?.port}?${query.join('&')}`,
    hello: JSON.stringify({ service: 'rtt', operation: 'CONNECT', data }),
  };
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
    if (received % Number(count) === 0) process.send?.({ received, bytes });
  });
}

for (let index = 0; index < Number(count); index += AT_ONCE) {
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, Number(count) - index) }, (_, offset) => connect(index + offset)),
  );
}
process.send?.({ ready: true });
