import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HostSocket } from '../../mocks/engine/socket.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { appOptions } from '../contract/game/seed-players.ts';
import { FakeMock } from '../unit/adapters/fake-mock.ts';
import { mswVersions } from './msw-versions.ts';

const URL_OF_A_CHANNEL = 'wss://streaming.mypurecloud.ie/channels/streaming-1';

describe.each(mswVersions)('With MSW $version', ({ setupServer, mswHandlers }) => {
  const server = setupServer();

  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  /** A mock that accepts every socket and records its events. */
  function takingMock() {
    const mock = new FakeMock();
    const heard: unknown[] = [];
    let end: (code: number) => void = () => {};
    const closed = new Promise<number>((resolve) => {
      end = resolve;
    });
    const taken = new Promise<{ url: string; socket: HostSocket }>((resolve) => {
      mock.accept = (url, socket) => {
        resolve({ url, socket });
        return {
          message: (data) => heard.push(typeof data === 'string' ? data : [...data]),
          closed: end,
        };
      };
    });
    server.use(...mswHandlers(mock));
    return { heard, taken, closed };
  }

  describe('a WebSocket that MSW intercepts', () => {
    test('reaches the mock with its whole URL', async () => {
      const { taken } = takingMock();
      const socket = new WebSocket(`${URL_OF_A_CHANNEL}?a=b`);

      expect((await taken).url).toBe(`${URL_OF_A_CHANNEL}?a=b`);
      socket.close();
    });

    test.each<[string, (bytes: number) => string | Blob | Uint8Array<ArrayBuffer>]>([
      ['text', (bytes) => 'x'.repeat(bytes)],
      ['bytes', (bytes) => new Uint8Array(bytes)],
      ['a Blob', (bytes) => new Blob([new Uint8Array(bytes)])],
    ])('is closed with 1009 by a message of more than a megabyte, as %s', async (_, message) => {
      const { heard, closed } = takingMock();
      const client = new WebSocket(URL_OF_A_CHANNEL);
      await eventOf(client, 'open');
      client.send(message(1_048_577));
      expect(await eventOf(client, 'close')).toMatchObject({ code: 1009 });
      expect(await closed).toBe(1009);
      expect(heard).toEqual([]);
    });

    test('receives the last frame before the close', async () => {
      const { taken } = takingMock();
      const client = new WebSocket(URL_OF_A_CHANNEL);
      const { socket } = await taken;
      await eventOf(client, 'open');
      const heard: unknown[] = [];
      client.addEventListener('message', ({ data }) => heard.push(data));
      socket.send('goodbye');
      socket.close(4000, 'It is over.');
      expect(await eventOf(client, 'close')).toMatchObject({ code: 4000, reason: 'It is over.' });
      expect(heard).toEqual(['goodbye']);
    });

    test('delivers text as text and bytes in the requested binaryType', async () => {
      const { taken } = takingMock();
      const client = new WebSocket(URL_OF_A_CHANNEL);
      const { socket } = await taken;
      await eventOf(client, 'open');

      const text = eventOf(client, 'message');
      socket.send('hello');
      expect((await text).data).toBe('hello');

      const blob = eventOf(client, 'message');
      socket.send(new Uint8Array([1, 2]));
      expect([...new Uint8Array(await (await blob).data.arrayBuffer())]).toEqual([1, 2]);

      client.binaryType = 'arraybuffer';
      const buffer = eventOf(client, 'message');
      socket.send(new Uint8Array([3, 4]));
      expect([...new Uint8Array((await buffer).data)]).toEqual([3, 4]);
      client.close();
    });

    test('passes frames of every kind in order, then the close', async () => {
      const { heard, closed } = takingMock();
      const client = new WebSocket(URL_OF_A_CHANNEL);
      await eventOf(client, 'open');

      client.send('first');
      client.send(new Blob([new Uint8Array([1])]));
      client.send('third');
      client.send(new Uint8Array([2]));
      await expect.poll(() => heard).toEqual(['first', [1], 'third', [2]]);
      client.close(3000, 'enough');
      expect(await closed).toBe(3000);
    });

    test('ends with the code that the mock closes it with', async () => {
      const { taken } = takingMock();
      const client = new WebSocket(URL_OF_A_CHANNEL);
      const { socket } = await taken;
      await eventOf(client, 'open');
      const end = eventOf(client, 'close');
      socket.close(1012, 'reset');

      expect(await end).toMatchObject({ code: 1012, reason: 'reset' });
    });

    test('is closed with 1008 when the mock has no service there', async () => {
      server.use(...mswHandlers(new FakeMock()));
      const client = new WebSocket(URL_OF_A_CHANNEL);

      expect(await eventOf(client, 'close')).toMatchObject({ code: 1008 });
    });
  });

  test('Two players connect over RTT through MSW', async () => {
    server.use(...mswHandlers(createPresenceMock()));
    const login = async (name: string) => {
      const client = new BrainCloudClient(appOptions);
      await client.authenticateUniversal(name, `${name}-password`, { forceCreate: false });
      await client.rtt.connect();
      return client;
    };
    const nova = await login('nova');
    await nova.presence.registerListenersForFriends('all', false);
    const pushed = new Promise((resolve) => {
      nova.rtt.on('presence', resolve);
    });
    const pixel = await login('pixel');

    expect(await pushed).toMatchObject({ from: { id: pixel.profileId }, online: true });
    nova.rtt.close();
    pixel.rtt.close();
  });
});

function eventOf<Type extends keyof WebSocketEventMap>(
  socket: WebSocket,
  type: Type,
): Promise<WebSocketEventMap[Type]> {
  return new Promise((resolve) => {
    socket.addEventListener(type, resolve, { once: true });
  });
}
