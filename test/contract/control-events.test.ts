import { describe, expect, test } from 'vitest';
import { callService } from './control/call.ts';
import { controlHosts } from './control/host.ts';
import { builtIn, people } from './seed-ids.ts';

describe.each(Object.entries(controlHosts))('Events of a world through %s', (_, start) => {
  test('sockets.closeAll closes sockets with a code', async () => {
    await using host = await start();
    const closed: (number | undefined)[] = [];
    const channel = await callService(host, 'POST', '/api/v2/notifications/channels');
    const { connectUri } = (await channel.json()) as { connectUri: string };
    host.world().connect(connectUri, { send: () => {}, close: (code) => closed.push(code) });
    const [socket] = (await host.remote.state()).sockets;
    expect(socket).toMatchObject({ id: 'socket-1', openedAt: expect.any(Number) });
    expect(await host.remote.sockets.closeAll(1001)).toEqual({ removed: 1 });
    expect(closed[0]).toBe(1001);
  });

  test('socket frames can be read, and a socket can be closed with a code or abruptly', async () => {
    await using host = await start();
    const channel = await callService(host, 'POST', '/api/v2/notifications/channels');
    const { id, connectUri } = (await channel.json()) as { id: string; connectUri: string };
    const topic = `v2.users.${people.ada}.presence`;
    await callService(host, 'PUT', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: topic }]);
    const closed: unknown[] = [];
    const listener = host.world().connect(connectUri, {
      send: () => {},
      close: (code) => closed.push(code),
      terminate: () => closed.push('abruptly'),
    });
    listener?.message('{"message":"ping"}');
    await host.remote.setPresence({ userId: people.ada, definitionId: 'Busy' });
    const { sockets } = host.remote;
    const { frames, dropped } = await sockets.frames('socket-1');
    expect(dropped).toBe(0);
    expect(frames).toMatchObject([
      { number: 1, from: 'client', content: { message: 'ping' } },
      { number: 2, from: 'service', content: { eventBody: { message: 'pong' } } },
      { number: 3, from: 'service', content: { topicName: topic } },
    ]);
    expect((await sockets.frames('socket-1', 2)).frames).toEqual([frames[2]]);
    await expect(sockets.close('socket-1', { closeCode: 1006 })).rejects.toThrow('closeCode');
    await expect(sockets.close('socket-1', { closeCode: 1000, abrupt: true })).rejects.toThrow('exclusive');
    await expect(sockets.frames('socket-2')).rejects.toMatchObject({ status: 404, code: 'not.found' });
    await expect(sockets.close('socket-2')).rejects.toThrow('Open sockets: socket-1.');
    expect(await sockets.close('socket-1', { closeCode: 4001 })).toEqual({ removed: 1 });
    await sockets.close('socket-1', { abrupt: true });
    await sockets.close('socket-1');
    expect(closed).toEqual([4001, 'abruptly', 1012]);
  });

  test('GET state shows the owner of a socket and the topics of a channel', async () => {
    await using host = await start();
    const { id, connectUri } = (await (
      await callService(host, 'POST', '/api/v2/notifications/channels')
    ).json()) as { id: string; connectUri: string };
    const topic = `v2.users.${people.ada}.presence`;
    await callService(host, 'PUT', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: topic }]);
    const channel = { id, userId: people.ada, topics: [topic] };
    expect((await host.remote.state()).genesys.channels).toMatchObject([{ ...channel, connected: false }]);
    host.world().connect(connectUri, { send: () => {}, close: () => {} });
    host.world().connect('ws://mock.test/?X-RTT-SECRET=unknown', { send: () => {}, close: () => {} });
    const { genesys, sockets } = await host.remote.state();
    expect(genesys.channels).toMatchObject([{ ...channel, connected: true }]);
    expect(sockets).toMatchObject([
      { service: 'genesys', channelId: id, userId: people.ada },
      { service: 'braincloud' },
    ]);
  });

  test('events() yields calls and changes until the loop ends', async () => {
    await using host = await start();
    const events = await host.remote.events();
    const other = await host.remote.world('other').events();
    await callService(host, 'GET', '/api/v2/systempresences');
    await host.remote.faults.clear();
    expect((await events.next()).value).toMatchObject({
      type: 'call',
      data: { operation: 'getSystempresences', status: 200 },
    });
    expect((await events.next()).value).toEqual({
      type: 'control',
      data: { operation: 'deleteFaults', at: expect.any(Number) },
    });
    await events.return();
    await host.remote.world('other').reset();
    expect((await other.next()).value).toMatchObject({ data: { operation: 'resetWorld' } });
    await other.return();
  });

  test('events() yields presence and socket changes', async () => {
    await using host = await start();
    const events = await host.remote.events();
    const { connectUri } = (await (
      await callService(host, 'POST', '/api/v2/notifications/channels')
    ).json()) as {
      connectUri: string;
    };
    const listener = host.world().connect(connectUri, { send: () => {}, close: () => {} });
    await host.remote.setPresence({
      userId: people.ada,
      definitionId: builtIn.Busy,
      message: 'Back at noon',
    });
    listener?.closed(1000, '');
    const seen = [];
    while (seen.length < 6) seen.push((await events.next()).value);
    await events.return();
    const id = expect.stringMatching(/^socket-\d+$/);
    expect(seen).toMatchObject([
      { type: 'call', data: { operation: 'postNotificationsChannels' } },
      { type: 'call', data: { operation: 'socket' } },
      { type: 'socket', data: { id, event: 'opened' } },
      {
        type: 'presence',
        data: { service: 'genesys', userId: people.ada, status: 'Busy', was: 'Available' },
      },
      { type: 'control', data: { operation: 'postPresence' } },
      { type: 'socket', data: { id, event: 'closed' } },
    ]);
  });

  test('GET events sends an event when the world is deleted', async () => {
    await using host = await start();
    const left = await host.remote.world('left').events();
    const right = await host.remote.world('right').events();
    await host.remote.worlds.delete('left');
    expect((await left.next()).value).toMatchObject({ type: 'control', data: { operation: 'deleteWorld' } });
    await host.remote.worlds.deleteAll();
    expect((await right.next()).value).toMatchObject({ data: { operation: 'deleteWorlds' } });
    await left.return();
    await right.return();
  });

  test('events() ends when its signal aborts', async () => {
    await using host = await start();
    const ended = new AbortController();
    const events = await host.remote.events({ signal: ended.signal });
    const next = events.next();
    ended.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
