import { beforeAll, describe, expect, test } from 'vitest';
import { createPresenceMock, type Fault, WorldClock } from '../../mocks/index.ts';
import { clientCredentials, GenesysClient, PresenceApi } from '../../src/genesys/index.ts';
import type { OperationId } from '../../src/genesys/operations.ts';
import type { Fetch } from '../../src/http/index.ts';
import { builtIn, oauthClient, people } from '../contract/seed-ids.ts';
import { ManualClock } from '../unit/http/manual-clock.ts';
import { callOperation, isIdempotent, operationIds } from './genesys-calls.ts';
import { outcomeOf, TOTAL_MS } from './outcome.ts';
import { shapeOf } from './shape-of.ts';

/** An org and a client on one clock; `sent` are the calls that have left the client. */
async function setUp() {
  const clock = new ManualClock();
  const mock = createPresenceMock({ clock: new WorldClock({ host: clock }), keepAlive: clock });
  mock.genesys.setThirdPartyPresence(people.sam, 'MICROSOFTTEAMS', builtIn.Busy);
  mock.genesys.setThirdPartyPresence(people.sam, 'ZOOMPHONE', builtIn.Busy);
  const sent: string[] = [];
  const fetch: Fetch = (url, init) => {
    sent.push(`${init.method} ${url}`);
    return mock.fetch(url, init);
  };
  const options = { fetch, clock, timeoutMs: 5_000, totalTimeoutMs: TOTAL_MS, random: () => 0.5 };
  const client = new GenesysClient({ accessToken: 'a-token-of-the-org', ...options });
  const channel = await client.data('postNotificationsChannels');
  sent.length = 0;
  const call = (id: OperationId) => outcomeOf(callOperation(client, id, channel.id), clock);
  return { clock, mock, sent, options, client, call };
}

/** Results of a call that meets the fault each time, and of one that meets it once. */
interface Meeting {
  readonly title: string;
  readonly fault: Omit<Fault, 'operation'>;
  /** The error of a call when every attempt hits the fault; undefined if the call still gets an answer. */
  readonly error?: string;
  /** Whether reads, and other repeatable calls, are retried. */
  readonly retried?: boolean;
  /** Whether writes are retried too, because the answer states that nothing was done. */
  readonly retriedWrites?: boolean;
  /** Operations whose empty body lacks data. */
  readonly needsBody?: boolean;
}

const meetings: readonly Meeting[] = [
  { title: '400', fault: { status: 400 }, error: 'BadRequestError' },
  { title: '401', fault: { status: 401 }, error: 'AuthenticationError' },
  { title: '403', fault: { status: 403 }, error: 'PermissionError' },
  { title: '404', fault: { status: 404 }, error: 'NotFoundError' },
  { title: '409', fault: { status: 409 }, error: 'ConflictError' },
  {
    title: '429',
    fault: { retryAfterMs: 2_000 },
    error: 'RateLimitError',
    retried: true,
    retriedWrites: true,
  },
  { title: '500', fault: { status: 500 }, error: 'ServerError' },
  { title: '503', fault: { status: 503 }, error: 'ServerError', retried: true },
  { title: '504', fault: { status: 504 }, error: 'ServerError', retried: true },
  { title: 'late, in time', fault: { latencyMs: 3_000 } },
  { title: 'late, too late', fault: { latencyMs: 7_000 }, error: 'TimeoutError', retried: true },
  { title: 'never answered', fault: { stall: true }, error: 'TimeoutError', retried: true },
  { title: 'cut before the operation', fault: { drop: 'before' }, error: 'NetworkError', retried: true },
  { title: 'cut after the operation', fault: { drop: 'after' }, error: 'NetworkError', retried: true },
  {
    title: 'cut midway',
    fault: { truncate: true },
    error: 'NetworkError',
    retried: true,
    needsBody: true,
  },
  { title: 'half a body', fault: { malformed: true }, error: 'UnexpectedAnswerError', needsBody: true },
];

/** Operations without a response body. */
const bodiless: readonly OperationId[] = [
  'headNotificationsChannel',
  'deletePresencedefinition',
  'deletePresenceDefinition0',
  'deletePresenceSource',
  'deleteNotificationsChannelSubscriptions',
];

/** The answer of each operation without faults. */
const calm = new Map<OperationId, unknown>();

beforeAll(async () => {
  for (const id of operationIds) {
    const { call } = await setUp();
    const { value, error } = await call(id);
    expect([id, error]).toEqual([id, undefined]);
    calm.set(id, shapeOf(value));
  }
});

describe.each(meetings)('$title', ({ fault, error, retried, retriedWrites, needsBody }) => {
  test.each(operationIds)('%s ends with its answer or a typed error, in time', async (id) => {
    const { mock, sent, call } = await setUp();
    mock.faults.add({ ...fault, operation: id });
    const { error: met, tookMs } = await call(id);
    // An answer without a body cannot be truncated.
    const expected = needsBody && bodiless.includes(id) ? [undefined, error] : [error];
    expect(expected).toContain(met);
    expect(tookMs).toBeLessThanOrEqual(TOTAL_MS);
    const isRetried = met !== undefined && (isIdempotent(id) ? retried : retriedWrites);
    expect(sent).toHaveLength(isRetried ? 3 : 1);
  });

  test.each(operationIds)('%s is retried when that is safe, and otherwise sent once', async (id) => {
    const { mock, sent, call } = await setUp();
    mock.faults.add({ ...fault, operation: id, times: 1 });
    const { value, error: met } = await call(id);
    const mayBeSentAgain = isIdempotent(id) ? retried : retriedWrites;
    if (error === undefined || mayBeSentAgain) {
      expect([met, shapeOf(value)]).toEqual([undefined, calm.get(id)]);
    } else {
      expect(needsBody && bodiless.includes(id) ? [undefined, error] : [error]).toContain(met);
      expect(sent).toHaveLength(1);
    }
  });
});

describe('tokens', () => {
  test('a hundred calls that meet one expired token renew it once', async () => {
    const clock = new ManualClock();
    const mock = createPresenceMock({ clock: new WorldClock({ host: clock }), keepAlive: clock });
    const { fetch } = mock;
    const give = clientCredentials({ ...oauthClient, fetch, clock });
    const api = new PresenceApi({ accessToken: give, fetch, clock });
    await api.getSystempresences();
    // The org drops the token that the client still uses.
    mock.faults.add({ operation: 'getSystempresences', code: 'credentials.expired', times: 100 });
    const calls = Promise.all(Array.from({ length: 100 }, () => api.getSystempresences()));
    const { value, error } = await outcomeOf(calls, clock);
    expect(error).toBeUndefined();
    expect(value).toHaveLength(100);
    expect(mock.journal.find({ operation: 'postToken' })).toHaveLength(2);
  });

  test.each([
    ['stands still', 0],
    ['is an hour ahead', 3_600_000],
    ['is a day behind', -86_400_000],
  ])('a clock that %s makes no difference', async (_, skewMs) => {
    const clock = new ManualClock();
    const mock = createPresenceMock({ clock: new WorldClock({ host: clock }), keepAlive: clock });
    const skewed = {
      now: () => clock.now() + skewMs,
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
    };
    const { fetch } = mock;
    const give = clientCredentials({ ...oauthClient, fetch, clock: skewed });
    const api = new PresenceApi({ accessToken: give, fetch, clock: skewed });
    for (let hours = 0; hours < 50; hours += 10) {
      const { error } = await outcomeOf(api.getSystempresences(), clock);
      expect(error).toBeUndefined();
      await clock.advance(36_000_000);
    }
    // A token lasts a day: a new one was requested after that, and not before.
    expect(mock.journal.find({ operation: 'postToken' })).toHaveLength(2);
  });

  test.each(meetings.filter(({ needsBody }) => !needsBody))(
    'a login that meets $title',
    async ({ fault, error, retried }) => {
      const clock = new ManualClock();
      const mock = createPresenceMock({ clock: new WorldClock({ host: clock }), keepAlive: clock });
      mock.faults.add({ ...fault, operation: 'postToken' });
      const { fetch } = mock;
      const give = clientCredentials({ ...oauthClient, timeoutMs: 5_000, fetch, clock });
      const { error: met, tookMs } = await outcomeOf(give(), clock);
      expect([met, tookMs <= TOTAL_MS]).toEqual([error, true]);
      expect(mock.journal.find({ operation: 'postToken' }).length).toBeLessThanOrEqual(retried ? 3 : 1);
    },
  );
});
