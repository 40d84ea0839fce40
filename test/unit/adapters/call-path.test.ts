import { once } from 'node:events';
import { test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startMockServer } from '../../../mocks/adapters/node.ts';
import { packetSignature } from '../../../mocks/braincloud/packet-signature.ts';
import { createPresenceMock } from '../../../mocks/index.ts';
import type { components } from '../../../src/generated/braincloud.ts';
import { expectDocumented, functionsOnStack } from '../../call-path.ts';
import { app } from '../../contract/game/seed-players.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';
import { asServer, InProcessPlayer } from '../braincloud-mock/game.ts';

type RttConnection = components['schemas']['RttConnection'];

const TOPIC = `v2.users.${people.mia}.presence`;

/** The functions on the stack when the server writes to a WebSocket during an action. */
async function pathToPush(act: () => Promise<unknown>): Promise<string[]> {
  let stack = '';
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  vi.spyOn(WebSocket.prototype, 'send').mockImplementation(() => {
    stack = new Error('A push is written.').stack ?? '';
  });
  await act();
  Error.stackTraceLimit = limit;
  return functionsOnStack(stack, 'mocks');
}

test('PATCH enters exactly the functions listed in ARCHITECTURE.md', async () => {
  await using server = await startMockServer({ port: 0 });
  const call = async (method: string, path: string, body?: unknown) => {
    const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };
    const response = await fetch(server.url + path, { method, headers, body: JSON.stringify(body) ?? null });
    return response.json();
  };
  const { id, connectUri } = await call('POST', '/api/v2/notifications/channels');
  await call('POST', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: TOPIC }]);
  const client = new WebSocket(connectUri);
  await once(client, 'open');
  const passed = await pathToPush(() =>
    call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
      presenceDefinition: { id: builtIn.Busy },
    }),
  );
  client.terminate();
  expectDocumented('PATCH to push', passed, 16);
});

test('UPDATE_ACTIVITY enters exactly the functions listed in ARCHITECTURE.md', async () => {
  const mock = createPresenceMock();
  await using server = await startMockServer({ port: 0, mock });
  const pixel = new InProcessPlayer(mock, 'pixel').logIn();
  asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: pixel.profileId });
  const nova = new InProcessPlayer(mock, 'nova').logIn();
  nova.call('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [pixel.profileId] });
  const { auth } = nova.call('rttRegistration.REQUEST_CLIENT_CONNECTION').data as RttConnection;
  const client = new WebSocket(`${server.url.replace('http', 'ws')}?X-RTT-SECRET=${auth['X-RTT-SECRET']}`);
  await once(client, 'open');
  const { profileId, sessionId } = nova;
  const data = { appId: app.id, profileId, sessionId, auth };
  client.send(JSON.stringify({ service: 'rtt', operation: 'CONNECT', data }));
  await once(client, 'message');
  const update = { service: 'presence', operation: 'UPDATE_ACTIVITY', data: { activity: {} } };
  const body = JSON.stringify({ messages: [update], sessionId: pixel.sessionId, packetId: 1 });
  const headers = { 'X-APPID': app.id, 'X-SIG': packetSignature(body, app.secret) };
  const passed = await pathToPush(() =>
    fetch(`${server.url}/dispatcherv2`, { method: 'POST', headers, body }),
  );
  client.terminate();
  expectDocumented('UPDATE_ACTIVITY to push', passed, 20);
});
