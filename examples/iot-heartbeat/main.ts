// Simulates a greenhouse thermometer. The mock's clock is moved, so nothing waits.
import { BrainCloudServer } from 'presence-kit/braincloud';
import { createPresenceMock, WorldClock } from 'presence-kit/mocks';
import { Device } from './device.ts';

const THERMOMETER = '40000000-0000-4000-8000-000000000007';
const MINUTE_MS = 60_000;

const clock = new WorldClock({ startAt: '2026-03-02T08:00:00Z', frozen: true });
const mock = createPresenceMock({ clock });
const server = new BrainCloudServer({
  appId: '12345',
  serverName: 'mock-server',
  serverSecret: 'mock-server-secret',
  fetch: mock.fetch,
  clock,
  // With the real service, leave heartbeats on: they keep the server's session open.
  heartbeat: false,
});

let temperature = 21.5;
const device = new Device({
  server,
  profileId: THERMOMETER,
  expirySecs: 300,
  read: () => ({ TEMPERATURE: temperature, UNIT: 'C' }),
  clock,
  onError: (error) => console.error(error),
});

await device.appear();
await print('Switched on');

await pass(20);
await print('After twenty minutes and eight heartbeats');

temperature = 24;
await device.appear();
await print('After a new temperature');

device.fallSilent();
await pass(3);
await print('Three minutes after a power failure');
await pass(3);
await print('Six minutes after the power failure');

await device.appear();
await device.leave();
await print('Switched on and off again');
console.log(`Calls: ${mock.journal.find({ operation: 'presence.SYS_EXTEND_PX_EXPIRY' }).length} heartbeats`);

/** Advances the clock minute by minute, so that calls that are due can run in between. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    clock.advance(MINUTE_MS);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function print(when: string): Promise<void> {
  const [presence] = await server.presence.getPresenceOfUsers([THERMOMETER], true);
  console.log(`${when}: ${presence?.online ? `online, ${JSON.stringify(presence.activity)}` : 'offline'}`);
}
