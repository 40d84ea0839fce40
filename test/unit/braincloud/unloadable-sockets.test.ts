import { expect, test, vi } from 'vitest';
import { BrainCloudClient } from '../../../src/braincloud/index.ts';
import { ManualClock } from '../http/manual-clock.ts';
import { FakeDispatcher } from './fake-dispatcher.ts';
import { failed } from './rtt-stage.ts';

const sockets = '../../../src/braincloud/rtt-socket.ts';

test('A client whose sockets cannot be loaded says so, ends watches that would wait for them, and tries again', async () => {
  vi.doMock(sockets, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { fetch } = new FakeDispatcher();
  const app = { appId: '12345', secret: 'a-secret-of-the-app', appVersion: '1.0.0' };
  const client = new BrainCloudClient({ ...app, fetch, clock: new ManualClock(), heartbeat: false });
  const unloadable = { name: 'PresenceError', message: expect.stringContaining('Check the network') };
  expect(await failed(client.rtt.connect())).toMatchObject(unloadable);
  const watch = client.presence.watch(['ada']);
  expect(await failed(watch.live())).toMatchObject(unloadable);
  expect(watch.state).toMatchObject({ name: 'closed', reason: unloadable });

  vi.doUnmock(sockets);
  expect(await failed(client.rtt.connect())).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
});
