// A greenhouse thermometer's day, with the mock's clock moved by hand: it takes no time at all.
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
  // In real life leave it on: it keeps the server's session open.
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
await tell('It is switched on');

await pass(20);
await tell('Twenty minutes and eight heartbeats later');

temperature = 24;
await device.appear();
await tell('The sun is out');

device.fallSilent();
await pass(3);
await tell('The power failed three minutes ago');
await pass(3);
await tell('Three minutes more');

await device.appear();
await device.leave();
await tell('It was on again, and is switched off');
console.log(`Calls: ${mock.journal.find({ operation: 'presence.SYS_EXTEND_PX_EXPIRY' }).length} heartbeats`);

/** Lets time pass a minute at a time; what came due is done before the next one. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    clock.advance(MINUTE_MS);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function tell(when: string): Promise<void> {
  const [presence] = await server.presence.getPresenceOfUsers([THERMOMETER], true);
  console.log(`${when}: ${presence?.online ? `online, ${JSON.stringify(presence.activity)}` : 'offline'}`);
}
