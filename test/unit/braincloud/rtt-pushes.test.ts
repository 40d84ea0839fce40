import { describe, expect, test, vi } from 'vitest';
import type { PresencePush } from '../../../src/braincloud/index.ts';
import { settle } from '../http/manual-clock.ts';
import { connected, disconnect, incoming, setUpRtt } from './rtt-setup.ts';

describe('heartbeats', () => {
  test('are sent at the interval from the server', async () => {
    const { rtt, last, clock } = await setUpRtt();
    await rtt.connect();
    last().sent.length = 0;
    await clock.advance(90_000);
    expect(last().sent).toEqual(Array(3).fill({ service: 'rtt', operation: 'HEARTBEAT', data: null }));
    rtt.close();
    expect(clock.pending).toBe(0);
  });

  test.each([
    ['the older name', { cxId: 'c', wsHeartbeatSecs: 10 }, 10_000],
    ['nothing', { cxId: 'c' }, 30_000],
    ['nonsense', { cxId: 'c', heartbeatSeconds: 'soon' }, 30_000],
    ['next to nothing', { cxId: 'c', heartbeatSeconds: 0.001 }, 1_000],
  ])('a server with the interval %s is not flooded', async (_, data, everyMs) => {
    const { rtt, last, clock } = await setUpRtt({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        queueMicrotask(() => socket.message({ ...connected, data }));
      }),
    );
    await rtt.connect();
    await clock.advance(everyMs - 1);
    expect(last().sent).toHaveLength(1);
    await clock.advance(1);
    expect(last().sent).toHaveLength(2);
  });
});

describe('pushes', () => {
  test('are typed and in order, in text and binary frames', async () => {
    const { rtt, last } = await setUpRtt();
    const heard: PresencePush[] = [];
    rtt.on('presence', (push) => heard.push(push));
    await rtt.connect();
    last().emit('message', { data: new Blob([JSON.stringify(incoming('grace', true))]) });
    last().emit('message', { data: new TextEncoder().encode(JSON.stringify(incoming('grace', false))) });
    last().message(incoming('alan', true));
    await settle();
    expect(heard.map(({ from, online }) => [from.id, online])).toEqual([
      ['grace', true],
      ['grace', false],
      ['alan', true],
    ]);
  });

  test('of events are typed, or untyped when malformed', async () => {
    const { rtt, last } = await setUpRtt();
    const events = vi.fn();
    const untyped = vi.fn();
    rtt.on('event', events);
    rtt.on('untyped', untyped);
    await rtt.connect();
    const data = { evId: 'e', eventType: 'challenge', fromPlayerId: 'grace', eventData: { table: 3 } };
    const message = { service: 'event', operation: 'GET_EVENTS', data };
    last().message(message);
    last().message({ ...message, data: { ...data, evId: 7 } });
    await settle();
    expect(events.mock.calls).toEqual([[data]]);
    expect(untyped.mock.calls).toMatchObject([[{ service: 'event', data: { evId: 7 } }]]);
  });

  test('that arrive with the answer to CONNECT are delivered', async () => {
    const { rtt, last } = await setUpRtt({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        queueMicrotask(() => {
          socket.message(connected);
          socket.message(incoming('grace', true));
        });
      }),
    );
    const listener = vi.fn();
    rtt.on('presence', listener);
    await rtt.connect();
    expect(listener).toHaveBeenCalledOnce();
    expect(last().sent).toHaveLength(1);
  });

  test('of undocumented services are untyped, and invalid messages are ignored', async () => {
    const { rtt, last } = await setUpRtt();
    const untyped = vi.fn();
    rtt.on('untyped', untyped);
    await rtt.connect();
    const chat = { service: 'chat', operation: 'INCOMING', data: { text: 'hi' } };
    for (const message of [chat, { service: 'rtt', operation: 'HEARTBEAT' }, ['x'], { service: 1 }]) {
      last().message(message);
    }
    expect(untyped.mock.calls).toEqual([[chat]]);
    expect(rtt.state.name).toBe('open');
  });

  test('can be iterated until the connection closes', async () => {
    const { rtt, last } = await setUpRtt();
    await rtt.connect();
    const heard: string[] = [];
    const loop = (async () => {
      for await (const { from } of rtt) heard.push(from.id);
    })();
    await settle();
    last().message(incoming('grace', true));
    last().message(incoming('alan', true));
    await settle();
    last().message(incoming('grace', false));
    last().message(incoming('alan', false));
    rtt.close();
    await loop;
    // The close ends the loop at once and discards unread pushes.
    expect(heard).toEqual(['grace', 'alan', 'grace']);
  });

  test('are merged per profile for a slow loop, which ends when too many profiles wait', async () => {
    const { rtt, last } = await setUpRtt();
    await rtt.connect();
    const pushes = rtt[Symbol.asyncIterator]();
    const push = (id: string, online: boolean) => last().message(incoming(id, online));
    for (let times = 0; times < 1000; times += 1) push('grace', times % 2 === 0);
    push('alan', true);
    expect(await pushes.next()).toMatchObject({ value: { from: { id: 'grace' }, online: false } });
    expect(await pushes.next()).toMatchObject({ value: { from: { id: 'alan' }, online: true } });
    for (let profile = 0; profile <= 10_000; profile += 1) push(`profile-${profile}`, true);
    const takeAll = async () => {
      for await (const _ of pushes);
    };
    await expect(takeAll()).rejects.toThrow('pushes for more than 10000 profiles are queued');
  });

  test('a loop throws when the connection is lost for good', async () => {
    const { rtt, last } = await setUpRtt({ reconnect: false });
    await rtt.connect();
    const next = rtt[Symbol.asyncIterator]().next();
    last().message(disconnect(40356, 'another login'));
    await expect(next).rejects.toMatchObject({ reasonCode: 40356 });
  });
});
