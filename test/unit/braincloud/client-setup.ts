import { BrainCloudClient, type BrainCloudClientOptions } from '../../../src/braincloud/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { ManualClock } from '../http/manual-clock.ts';
import { FakeDispatcher, type FakeDispatcherOptions } from './fake-dispatcher.ts';

export const SECRET = 'a-secret-of-the-app';
export const PASSWORD = 'correct-horse';

export function setUpClient(
  options: Partial<BrainCloudClientOptions> = {},
  fake: FakeDispatcherOptions = {},
) {
  const clock = new ManualClock();
  const dispatcher = new FakeDispatcher(fake);
  const { fetch } = dispatcher;
  const client = new BrainCloudClient({
    appId: app.id,
    secret: SECRET,
    appVersion: '1.0.0',
    serverUrl: 'http://127.0.0.1:4010/worlds/a',
    fetch,
    clock,
    random: () => 1,
    ...options,
  });
  return { clock, dispatcher, client };
}

export async function loggedInClient(
  options: Partial<BrainCloudClientOptions> = {},
  fake: FakeDispatcherOptions = {},
) {
  const all = setUpClient(options, fake);
  await all.client.authenticateUniversal('ada', PASSWORD);
  all.dispatcher.packets.length = 0;
  return all;
}

export const heartbeats = ({ servops }: FakeDispatcher) =>
  servops.flat().filter((servop) => servop === 'heartbeat.READ');
