import { BrainCloudClient, BrainCloudServer } from 'presence-kit/braincloud';
import { createPresenceMock, type PresenceMock } from 'presence-kit/mocks';
import { matchers } from 'presence-kit/mocks/vitest';
import { beforeEach, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

expect.extend(matchers);

const NOVA = '40000000-0000-4000-8000-000000000001';
const PIXEL = '40000000-0000-4000-8000-000000000002';

let mock: PresenceMock;
let server: BrainCloudServer;

beforeEach(() => {
  mock = createPresenceMock();
  server = new BrainCloudServer({
    appId: '12345',
    serverName: 'mock-server',
    serverSecret: 'mock-server-secret',
    fetch: mock.fetch,
    retry: false,
    heartbeat: false,
  });
});

const seatPlayers = (...seats: string[]) =>
  runScript(server, './seat-players.js', { table: 'poker-3', seats });

test('All players at the table get a presence', async () => {
  expect(await seatPlayers(NOVA, PIXEL)).toEqual({ seated: [NOVA, PIXEL], refused: [], online: 2 });

  expect(await server.presence.getPresenceOfUsers([PIXEL])).toMatchObject([
    { online: true, activity: { LOCATION: 'poker-3', STATUS: 'PLAYING' } },
  ]);
});

test('Friends see the presence of a seated player', async () => {
  const rook = new BrainCloudClient({
    appId: '12345',
    secret: 'mock-app-secret',
    appVersion: '1.0.0',
    fetch: mock.fetch,
    heartbeat: false,
  });
  await rook.authenticateUniversal('rook', 'rook-password');

  await seatPlayers(NOVA);

  expect(await rook.presence.getPresenceOfFriends()).toMatchObject([
    { user: { name: 'Nova' }, online: true },
  ]);
});

test('An unknown player is refused, and the others are seated', async () => {
  expect(await seatPlayers('nobody', NOVA)).toEqual({
    seated: [NOVA],
    refused: [{ profileId: 'nobody', reasonCode: 40446 }],
    online: 1,
  });
});

test('If rich activity is disabled in the portal, all players are refused', async () => {
  mock.settings.patch({ braincloud: { richActivity: false } });

  expect(await seatPlayers(NOVA)).toEqual({
    seated: [],
    refused: [{ profileId: NOVA, reasonCode: 40634 }],
    online: 0,
  });
});

test('Each call is sent once, although the script runs several times', async () => {
  await seatPlayers(NOVA, PIXEL);

  expect(mock).toHaveCalled('presence.SYS_INITIALIZE_PRESENCE', { times: 2 });
  expect(mock).toHaveCalled('presence.GET_PRESENCE_OF_USERS', { times: 1 });
});
