import { beforeAll, describe, expect, test } from 'vitest';
import { createPresenceMock, type Fault, WorldClock } from '../../mocks/index.ts';
import { BrainCloudClient, BrainCloudServer } from '../../src/braincloud/index.ts';
import type { Fetch } from '../../src/http/index.ts';
import { app, credentials } from '../contract/game/seed-players.ts';
import { ManualClock } from '../unit/http/manual-clock.ts';
import { servopCall, servopsOf } from './braincloud-calls.ts';
import { type Outcome, outcomeOf, TOTAL_MS } from './outcome.ts';
import { shapeOf } from './shape-of.ts';

const LOGIN = 'authenticationV2.AUTHENTICATE';
const LOGOUT = 'playerState.LOGOUT';
const callers = ['client', 'server'] as const;
type Caller = (typeof callers)[number];

const logIn = (client: BrainCloudClient) => client.authenticateUniversal('nova', 'nova-password');

/** An app and a caller on one clock; `packets` are those sent since the login. */
async function setUp(caller: Caller, servop: string) {
  const clock = new ManualClock();
  const mock = createPresenceMock({ clock: new WorldClock({ host: clock }), keepAlive: clock });
  const packets: unknown[] = [];
  const fetch: Fetch = (url, init) => {
    packets.push(init.body);
    return mock.fetch(url, init);
  };
  const limits = { timeoutMs: 5_000, totalTimeoutMs: TOTAL_MS };
  const options = { fetch, clock, ...limits, random: () => 0.5, heartbeat: false };
  const client = new BrainCloudClient({
    appId: app.id,
    secret: app.secret,
    appVersion: '1.0.0',
    ...options,
  });
  const server = new BrainCloudServer({ ...credentials, ...options });
  if (servop !== LOGIN) await (caller === 'client' ? logIn(client) : server.presence.getPresenceOfUsers([]));
  packets.length = 0;
  const begin = () => {
    if (caller === 'server')
      return server.untyped(...servopCall(servop === LOGIN ? 'presence.GET_PRESENCE_OF_USERS' : servop));
    if (servop === LOGIN) return logIn(client);
    // A repeated logout finds the session ended, which is the wanted state.
    return servop === LOGOUT ? client.logout() : client.untyped(...servopCall(servop));
  };
  return { mock, packets, call: () => outcomeOf(begin(), clock) };
}

interface Meeting {
  readonly title: string;
  readonly fault: Omit<Fault, 'operation'>;
  /** The error of a call when every attempt hits the fault; undefined if the call still gets an answer. */
  readonly error?: string;
  /** Whether the packet is sent again unchanged. */
  readonly retried?: boolean;
}

const meetings: readonly Meeting[] = [
  { title: '400', fault: { status: 400 }, error: 'ServopError' },
  { title: '403', fault: { status: 403 }, error: 'ServopError' },
  { title: '500', fault: { status: 500 }, error: 'ServopError' },
  { title: '503', fault: { status: 503 }, error: 'ServopError', retried: true },
  { title: 'too many requests', fault: { reasonCode: 40823 }, error: 'ServopError' },
  { title: 'late, in time', fault: { latencyMs: 3_000 } },
  { title: 'late, too late', fault: { latencyMs: 7_000 }, error: 'TimeoutError', retried: true },
  { title: 'never answered', fault: { stall: true }, error: 'TimeoutError', retried: true },
  { title: 'cut before the operation', fault: { drop: 'before' }, error: 'NetworkError', retried: true },
  { title: 'cut after the operation', fault: { drop: 'after' }, error: 'NetworkError', retried: true },
  { title: 'cut midway', fault: { truncate: true }, error: 'NetworkError', retried: true },
  { title: 'half a body', fault: { malformed: true }, error: 'UnexpectedAnswerError' },
];

/** The result of a call without faults: its data, or brainCloud's refusal. */
const calm = new Map<string, unknown>();
const facts = (servop: string, { value, error }: Outcome) => ({
  // A login contains the date of the previous one.
  value: servop === LOGIN ? undefined : shapeOf(value),
  error,
});

describe.each(callers)('a %s', (caller) => {
  const servops = [LOGIN, ...servopsOf(caller)];

  beforeAll(async () => {
    for (const servop of servops) {
      const { call } = await setUp(caller, servop);
      calm.set(`${caller} ${servop}`, facts(servop, await call()));
    }
  });

  describe.each(meetings)('meets $title', ({ fault, error, retried }) => {
    test.each(servops)('%s ends with its answer or a typed error, in time', async (servop) => {
      const { mock, packets, call } = await setUp(caller, servop);
      mock.faults.add({ ...fault, operation: servop });
      const outcome = await call();
      if (error === undefined) expect(facts(servop, outcome)).toEqual(calm.get(`${caller} ${servop}`));
      else expect(outcome.error).toBe(error);
      expect(outcome.tookMs).toBeLessThanOrEqual(TOTAL_MS);
      // A server's call includes a login when there is no session or it was lost.
      expect(new Set(packets).size).toBe(caller === 'server' && servop === LOGIN && !error ? 2 : 1);
      if (error) expect(packets).toHaveLength(retried ? 3 : 1);
    });

    test.each(servops)('%s recovers and runs once', async (servop) => {
      const { mock, packets, call } = await setUp(caller, servop);
      mock.faults.add({ ...fault, operation: servop, times: 1 });
      const outcome = await call();
      if (error && !retried) expect([outcome.error, packets.length]).toEqual([error, 1]);
      // A second run is answered differently: the group was left, the name is taken.
      else expect(facts(servop, outcome)).toEqual(calm.get(`${caller} ${servop}`));
    });
  });
});
