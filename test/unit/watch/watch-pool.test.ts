import { describe, expect, test, vi } from 'vitest';
import { RateLimitError } from '../../../src/http/index.ts';
import { resolveReconnect } from '../../../src/socket/reconnect.ts';
import type { PresenceWatch } from '../../../src/watch/presence-watch.ts';
import type { WatchChange } from '../../../src/watch/watch-events.ts';
import { WatchPool } from '../../../src/watch/watch-pool.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { FakeFeed, type FakePresence } from './fake-feed.ts';

function setUp() {
  const clock = new ManualClock();
  const feed = new FakeFeed();
  const pool = new WatchPool(feed, { clock, random: () => 0.5, policy: resolveReconnect({}) });
  const watch = async (userIds: string[], options?: { signal: AbortSignal }) => {
    const view = pool.watch(userIds, options);
    await undefined;
    return view;
  };
  /** Opens the connection and answers the next read. */
  const open = async (rows: Record<string, FakePresence>) => {
    feed.connection.enter('open');
    await answer(rows);
  };
  const answer = async (rows: Record<string, FakePresence>) => {
    await settle();
    for (const read of feed.reads.splice(0)) read.answer(rows);
    await settle();
  };
  return { clock, feed, watch, open, answer };
}

function listen(view: PresenceWatch<FakePresence>): string[] {
  const told: string[] = [];
  view.on('change', ({ userId, presence, cause }: WatchChange<FakePresence>) =>
    told.push(`${cause} ${userId} ${presence.text}`),
  );
  return told;
}

const row = (text: string, at = 0): FakePresence => ({ text, at });

describe('a watch', () => {
  test('subscribes, reads, and is live when the state of all is known', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a', 'b', 'a']);
    const told = listen(view);
    expect([view.state.name, feed.connection.isOpen]).toEqual(['connecting', true]);
    feed.connection.enter('open');
    await settle();
    expect([feed.connection.followed, view.state.name]).toEqual([[['a', 'b']], 'connecting']);
    await open({ a: row('A'), b: row('B') });
    expect([view.state.name, told]).toEqual(['live', ['start a A', 'start b B']]);
  });

  test('without users is live at once', async () => {
    expect((await setUp().watch([])).state.name).toBe('live');
  });

  test('reports each change once, and only for watched users', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a']);
    const told = listen(view);
    await open({ a: row('A') });
    feed.connection.push('a', 'A2');
    feed.connection.push('a', 'A2');
    feed.connection.push('z', 'Z');
    expect(told.slice(1)).toEqual(['push a A2']);
    expect(feed.reads).toEqual([]);
  });

  test('has no presence for unknown or deleted users', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a', 'b']);
    await open({ a: row('A') });
    expect([view.state.name, [...view.snapshot().keys()], view.get('b')]).toEqual(['live', ['a'], undefined]);
    feed.connection.enter('recovering');
    await open({});
    expect([view.state.name, view.snapshot().size]).toEqual(['live', 0]);
  });

  test('reports unknown ids to each watch until they exist', async () => {
    const { feed, watch, open, answer } = setUp();
    const view = await watch(['a', 'b', 'c']);
    const unknown: (readonly string[])[] = [];
    const updates = vi.fn();
    view.on('unknown', (userIds) => unknown.push(userIds));
    view.subscribe(updates);
    await open({ a: row('A') });
    expect([view.state.name, unknown, view.unknown]).toEqual(['live', [['b', 'c']], new Set(['b', 'c'])]);
    const other = await watch(['b']);
    expect(other.unknown).toEqual(new Set(['b']));
    updates.mockClear();
    feed.connection.push('b', 'B');
    expect([view.unknown, other.unknown, updates.mock.calls.length]).toEqual([new Set(['c']), new Set(), 1]);
    feed.connection.enter('recovering', new Error('broken'));
    feed.connection.enter('open');
    await answer({});
    expect([unknown.slice(1), view.snapshot().size]).toEqual([[['a', 'b']], 0]);
  });
});

describe('after a break', () => {
  test('a watch rereads, and reports the changes and the gap', async () => {
    const { clock, feed, watch, open } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    const states: unknown[] = [];
    const gaps: unknown[] = [];
    view.on('state', ({ name, reason }) => states.push([name, reason?.message]));
    view.on('gap', (gap) => gaps.push(gap));
    await open({ a: row('A'), b: row('B') });
    const startedAt = clock.now();
    await clock.advance(5000);
    feed.connection.lastMessageAt = startedAt + 3000;
    const broken = new Error('broken');
    feed.connection.enter('recovering', broken);
    await clock.advance(2000);
    expect(view.get('a')).toEqual(row('A'));
    await open({ a: row('A'), b: row('B2') });
    expect(told.slice(2)).toEqual(['recovery b B2']);
    expect(states).toEqual([
      ['live', undefined],
      ['recovering', 'broken'],
      ['live', undefined],
    ]);
    expect(gaps).toEqual([{ from: startedAt + 3000, to: startedAt + 7000, reason: broken }]);
  });

  test('a gap does not end before it starts when the clock is set back', async () => {
    const { clock, feed, watch, open } = setUp();
    const view = await watch(['a']);
    const gaps: { from: number; to: number }[] = [];
    view.on('gap', (gap) => gaps.push(gap));
    await open({ a: row('A') });
    feed.connection.lastMessageAt = clock.now() + 3_600_000;
    feed.connection.enter('recovering', new Error('broken'));
    await open({ a: row('A') });
    expect(gaps.map(({ from, to }) => to - from)).toEqual([0]);
  });

  test('a user is reread after unreadable pushes, at most once a second', async () => {
    const { clock, feed, watch, open, answer } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    await open({ a: row('A'), b: row('B') });
    for (let times = 0; times < 100; times += 1) feed.connection.pushUnreadable('a');
    feed.connection.pushUnreadable('nobody');
    await clock.advance(999);
    expect(feed.reads).toEqual([]);
    await clock.advance(1);
    expect(feed.reads.map(({ userIds }) => userIds)).toEqual([['a']]);
    await answer({ a: row('A2') });
    expect([view.state.name, told.slice(2)]).toEqual(['live', ['recovery a A2']]);
    expect(feed.reads).toEqual([]);
  });

  test('a push during a read is not overwritten by the read', async () => {
    const { feed, watch, answer } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    feed.connection.enter('open');
    await settle();
    feed.connection.push('a', 'newer');
    await answer({ a: row('older'), b: row('B') });
    // "a" is read again, because its push and the answer may be in either order.
    expect(feed.reads.map(({ userIds }) => userIds)).toEqual([['a']]);
    await answer({ a: row('newer') });
    expect([view.state.name, told]).toEqual(['live', ['push a newer', 'start b B']]);
  });

  test('a constantly changing user is reread a few times, then pushes are used', async () => {
    const { feed, watch, answer } = setUp();
    const view = await watch(['a']);
    feed.connection.enter('open');
    for (let round = 0; view.state.name !== 'live'; round += 1) {
      expect(round).toBeLessThan(10);
      await settle();
      feed.connection.push('a', `pushed ${round}`);
      await answer({ a: row(`read ${round}`) });
    }
    expect(view.get('a')?.text).toMatch(/^pushed/);
  });

  test('dates decide without another read', async () => {
    const { feed, watch, answer } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    feed.connection.enter('open');
    await settle();
    feed.connection.push('a', 'A5', 5);
    feed.connection.push('b', 'B5', 5);
    await answer({ a: row('A4', 4), b: row('B6', 6) });
    expect([view.state.name, told]).toEqual(['live', ['push a A5', 'push b B5', 'recovery b B6']]);
    feed.connection.push('b', 'B5', 5);
    feed.connection.push('b', 'B7', 7);
    expect(told.slice(3)).toEqual(['push b B7']);
  });

  test('a row older than the known state is used when read twice', async () => {
    const { clock, feed, watch, open, answer } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    await open({ a: row('A5', 5), b: row('B5', 5) });
    feed.connection.enter('recovering');
    await open({ a: row('A3', 3), b: row('B3', 3) });
    expect([view.state.name, feed.reads.length]).toEqual(['recovering', 0]);
    await clock.advance(1000);
    await answer({ a: row('A5', 5), b: row('B3', 3) });
    expect([view.state.name, told.slice(2)]).toEqual(['live', ['recovery b B3']]);
  });

  test('reads of an earlier connection are ignored', async () => {
    const { feed, watch, open, answer } = setUp();
    const view = await watch(['a']);
    feed.connection.enter('open');
    await settle();
    const [late] = feed.reads.splice(0);
    feed.connection.enter('recovering');
    expect(late?.signal.aborted).toBe(true);
    feed.connection.enter('open');
    late?.answer({ a: row('from before') });
    await answer({ a: row('A') });
    expect([view.state.name, view.get('a')]).toEqual(['live', row('A')]);
    await open({});
  });

  test('a failed read is retried after the time that the service asks for', async () => {
    const { clock, feed, watch, answer } = setUp();
    const view = await watch(['a']);
    feed.connection.enter('open');
    await settle();
    const limited = new RateLimitError({ status: 429, method: 'GET', url: '/', retryAfterMs: 42_000 });
    feed.reads.splice(0)[0]?.fail(limited);
    await settle();
    expect(view.state).toEqual({ name: 'connecting', reason: limited, failures: 1 });
    await clock.advance(41_999);
    expect(feed.reads).toEqual([]);
    await clock.advance(1);
    await answer({ a: row('A') });
    expect(view.state).toEqual({ name: 'live', reason: undefined, failures: 0 });
  });

  test('live() rejects with the reason after five failed attempts, and the watch continues', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a']);
    const outcome = vi.fn();
    view.live().then(outcome, outcome);
    const failure = (failures: number) => feed.connection.enter('connecting', new Error('down'), failures);
    for (let failures = 1; failures <= 4; failures += 1) failure(failures);
    await settle();
    expect([outcome.mock.calls, view.state.failures]).toEqual([[], 4]);
    failure(5);
    await settle();
    expect(outcome.mock.calls).toEqual([[view.state.reason]]);
    await expect(view.live()).rejects.toBe(view.state.reason);
    expect(view.state).toMatchObject({ name: 'connecting', failures: 5 });
    await open({ a: row('A') });
    await view.live();
    expect(view.state).toEqual({ name: 'live', reason: undefined, failures: 0 });
  });

  test('attempts that fail after the connection has opened count as well', async () => {
    const { clock, feed, watch } = setUp();
    const view = await watch(['a']);
    feed.connection.enter('open');
    for (let failures = 1; failures <= 5; failures += 1) {
      await settle();
      feed.reads.splice(0)[0]?.fail(new Error('busy'));
      await settle();
      expect(view.state.failures).toBe(failures);
      await clock.advance(60_000);
    }
    await expect(view.live()).rejects.toThrow('busy');
  });

  test('a failed subscription is retried, and only subscribed users are read', async () => {
    const { clock, feed, watch, answer } = setUp();
    const view = await watch(['a']);
    feed.connection.failure = new Error('busy');
    feed.connection.enter('open');
    await settle();
    expect([feed.reads, feed.connection.followed]).toEqual([[], []]);
    await clock.advance(250);
    expect(feed.connection.followed).toEqual([['a']]);
    await answer({ a: row('A') });
    expect(view.state.name).toBe('live');
  });

  test('a final failure closes the watch, and loops throw it', async () => {
    const { feed, watch } = setUp();
    const view = await watch(['a']);
    const next = view[Symbol.asyncIterator]().next();
    feed.connection.enter('open');
    await settle();
    const error = Object.assign(new Error('no'), { name: 'Final' });
    feed.reads.splice(0)[0]?.fail(error);
    await expect(next).rejects.toBe(error);
    expect(view.state).toMatchObject({ name: 'closed', reason: error });
    expect(feed.connection.isOpen).toBe(false);
    await expect(view.live()).rejects.toBe(error);
  });
});

describe('several watches', () => {
  test('share a connection and state, which last until the last one closes', async () => {
    const { feed, watch, open, answer } = setUp();
    const one = await watch(['a', 'b']);
    await open({ a: row('A'), b: row('B') });
    const two = await watch(['b', 'c']);
    expect([two.get('b'), two.state.name, one.state.name]).toEqual([row('B'), 'connecting', 'live']);
    await settle();
    expect(feed.reads.map(({ userIds }) => userIds)).toEqual([['c']]);
    await answer({ c: row('C') });
    expect([two.state.name, feed.connections.length]).toEqual(['live', 1]);
    const told = listen(two);
    one.close();
    await settle();
    expect(feed.connection.followed.at(-1)).toEqual(['b', 'c']);
    feed.connection.push('b', 'B2');
    expect(told).toEqual(['push b B2']);
    expect([one.state.name, one.get('b')]).toEqual(['closed', row('B')]);
    two.close();
    expect(feed.connection.isOpen).toBe(false);
  });

  test('refused users close only their watches', async () => {
    const { feed, watch, open } = setUp();
    const one = await watch(['a', 'x']);
    const two = await watch(['a']);
    const reason = new Error('refused');
    await open({ a: row('A') });
    feed.connection.refuse(['x'], reason);
    expect([one.state, two.state.name]).toMatchObject([{ name: 'closed', reason }, 'live']);
  });

  test('are split over several connections and reads', async () => {
    const { feed, watch, answer } = setUp();
    feed.usersPerConnection = 60;
    const ids = Array.from({ length: 130 }, (_, index) => `u${index}`);
    const view = await watch(ids);
    expect(feed.connections).toHaveLength(3);
    for (const connection of feed.connections) connection.enter('open');
    await settle();
    expect(feed.connections.map(({ followed }) => followed[0]?.length)).toEqual([60, 60, 10]);
    expect(feed.reads.map(({ userIds }) => userIds.length).sort()).toEqual([10, 10, 10, 50, 50]);
    await answer(Object.fromEntries(ids.map((id) => [id, row(id)])));
    expect([view.state.name, view.snapshot().size]).toEqual(['live', 130]);
    const [first] = feed.connections;
    first?.enter('recovering', new Error('one of three'));
    expect(view.state).toMatchObject({ name: 'recovering', reason: { message: 'one of three' } });
    view.close();
    expect(feed.connections.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
  });
});

describe('a loop', () => {
  test('starts with the state, yields every change, and ends with the watch', async () => {
    const { feed, watch, open } = setUp();
    const controller = new AbortController();
    const view = await watch(['a'], controller);
    await open({ a: row('A') });
    const seen: string[] = [];
    const loop = (async () => {
      for await (const { cause, presence } of view) seen.push(`${cause} ${presence.text}`);
    })();
    feed.connection.push('a', 'A2');
    await settle();
    feed.connection.push('a', 'A3');
    await settle();
    controller.abort();
    await loop;
    expect(seen).toEqual(['start A', 'push A2', 'push A3']);
    expect([view.state, feed.connection.isOpen]).toMatchObject([
      { name: 'closed', reason: undefined },
      false,
    ]);
  });

  test('that is slow gets one merged change per user', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a', 'b']);
    await open({ a: row('A'), b: row('B') });
    const changes = view[Symbol.asyncIterator]();
    const next = async () => {
      const { value } = await changes.next();
      return value && [value.cause, value.previous?.text, value.presence.text];
    };
    expect(await next()).toEqual(['start', undefined, 'A']);
    for (let times = 1; times <= 1000; times += 1) {
      feed.connection.push('a', `A${times}`);
      feed.connection.push('b', `B${times}`);
    }
    expect(await next()).toEqual(['start', undefined, 'B1000']);
    expect(await next()).toEqual(['push', 'A', 'A1000']);
  });

  test('ends at once when the watch closes', async () => {
    const { watch, open } = setUp();
    const controller = new AbortController();
    const view = await watch(['a', 'b'], controller);
    await open({ a: row('A'), b: row('B') });
    const seen: string[] = [];
    for await (const { presence } of view) {
      seen.push(presence.text);
      controller.abort();
    }
    expect(seen).toEqual(['A']);
  });

  test('with an aborted signal does not start', async () => {
    const { feed, watch } = setUp();
    expect((await watch(['a'], { signal: AbortSignal.abort() })).state.name).toBe('closed');
    expect(feed.connections).toEqual([]);
  });
});

describe('for frameworks', () => {
  test('the snapshot is the same object until a change, and listeners run once per batch', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a', 'b']);
    await open({ a: row('A'), b: row('B') });
    const before = view.snapshot();
    expect(view.snapshot()).toBe(before);
    const update = vi.fn();
    const off = view.subscribe(update);
    feed.connection.enter('recovering');
    update.mockClear();
    await open({ a: row('A2'), b: row('B2') });
    // Once for the new presences, and once for the new state.
    expect(update).toHaveBeenCalledTimes(2);
    expect(view.snapshot()).not.toBe(before);
    expect(before.get('a')).toEqual(row('A'));
    off();
    feed.connection.push('a', 'A3');
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('the same state with more fields replaces it without a change event', async () => {
    const { feed, watch, open } = setUp();
    const view = await watch(['a']);
    await open({ a: row('A', 1) });
    const told = listen(view);
    feed.connection.enter('recovering');
    await open({ a: { ...row('A', 1), more: 'words' } });
    expect([told, view.get('a')]).toEqual([[], { text: 'A', at: 1, more: 'words' }]);
  });

  test('a batch is complete when its first change is reported', async () => {
    const { watch, open } = setUp();
    const view = await watch(['a', 'b']);
    const seen: unknown[] = [];
    view.on('change', () => seen.push([...view.snapshot().keys()]));
    await open({ a: row('A'), b: row('B') });
    expect(seen).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test('a listener may close the watch and is not called again', async () => {
    const { watch, open } = setUp();
    const view = await watch(['a', 'b']);
    const told = listen(view);
    view.on('change', () => view.close());
    await open({ a: row('A'), b: row('B') });
    expect(told).toEqual(['start a A']);
  });
});

test('connections are checked when the network returns or the page is shown, until closed', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const events = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  const { feed, watch } = setUp();
  const view = await watch(['a']);
  events.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('visibilitychange'));
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(feed.connection.checks).toBe(2);
  view.close();
  events.dispatchEvent(new Event('online'));
  expect(feed.connection.checks).toBe(2);
  vi.unstubAllGlobals();
});
