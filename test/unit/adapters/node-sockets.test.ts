import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type MockServer, serveWorlds } from '../../../mocks/adapters/node/server.ts';
import type { HostSocket, SocketListener } from '../../../mocks/engine/socket.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';
import { FakeMock } from './fake-mock.ts';

/** The mock's events of a socket. */
class Listener implements SocketListener {
  readonly message = vi.fn<SocketListener['message']>();
  readonly closed = vi.fn<SocketListener['closed']>();
  endsWithJson?: () => boolean;
}

const onError = vi.fn<(error: unknown) => void>();

let mock: FakeMock;
let listener: Listener;
let worlds: Worlds<FakeMock>;
let server: MockServer<FakeMock>;
let taken: Promise<{ url: string; socket: HostSocket }>;

beforeEach(async () => {
  mock = new FakeMock();
  listener = new Listener();
  taken = new Promise((resolve) => {
    mock.accept = (url, socket) => {
      resolve({ url, socket });
      return listener;
    };
  });
  worlds = new Worlds({ make: () => mock });
  server = await serveWorlds(worlds, { port: 0, maxMessageBytes: 1000, onError });
});
afterEach(async () => {
  onError.mockClear();
  await server.close();
});

function dial(path = '/channels/streaming-4-1?a=1'): WebSocket {
  return new WebSocket(server.url.replace('http', 'ws') + path);
}

/** The next message and its frame type. */
async function nextMessage(client: WebSocket): Promise<[text: string, isBinary: boolean]> {
  const [data, isBinary] = await once(client, 'message');
  return [String(data), Boolean(isBinary)];
}

/** Resolves to the arguments of the listener's next call. */
function heard<Name extends 'message' | 'closed'>(name: Name): Promise<Parameters<Listener[Name]>> {
  return new Promise((resolve) => {
    listener[name].mockImplementation((...heardOf: unknown[]) =>
      resolve(heardOf as Parameters<Listener[Name]>),
    );
  });
}

describe('a socket', () => {
  test('reaches the mock with its whole URL', async () => {
    const client = dial();
    await once(client, 'open');
    expect((await taken).url).toBe(`ws://127.0.0.1:${server.port}/channels/streaming-4-1?a=1`);
    client.close();
  });

  test('reaches the world in its path', async () => {
    const client = dial('/worlds/a?X-RTT-SECRET=s');
    await once(client, 'open');
    expect((await taken).url).toBe(`ws://127.0.0.1:${server.port}/?X-RTT-SECRET=s`);
    expect(worlds.list()).toMatchObject([{ name: 'a', sockets: 1 }]);
    const closed = heard('closed');
    client.close();
    await closed;
    expect(worlds.list()).toMatchObject([{ name: 'a', sockets: 0 }]);
  });

  test('carries text and binary frames both ways', async () => {
    const client = dial();
    await once(client, 'open');
    const { socket } = await taken;

    const text = heard('message');
    client.send('{"message":"ping"}');
    expect(await text).toEqual(['{"message":"ping"}']);

    const bytes = heard('message');
    client.send(new Uint8Array([1, 2, 3]));
    const [data] = await bytes;
    expect(data).toBeInstanceOf(Uint8Array);
    expect([...(data as Uint8Array)]).toEqual([1, 2, 3]);

    const pong = nextMessage(client);
    socket.send('pong');
    expect(await pong).toEqual(['pong', false]);

    const push = nextMessage(client);
    socket.send(new TextEncoder().encode('push'));
    expect(await push).toEqual(['push', true]);
    expect(socket.bufferedAmount).toBe(0);
    client.close();
  });

  test('accepts frames without FIN up to the size limit', async () => {
    listener.endsWithJson = () => true;
    const client = dial();
    await once(client, 'open');
    const unfinished = { binary: true, fin: false };
    for (const text of ['{"operation":"CONNECT"}', '{"operation":"HEARTBEAT"}']) {
      const message = heard('message');
      client.send(text, unfinished);
      expect((await message).map(String)).toEqual([text]);
    }
    client.send(`"${'x'.repeat(600)}`, unfinished);
    client.ping();
    client.send(`${'x'.repeat(600)}"`, unfinished);
    const [code] = await once(client, 'close');
    expect(code).toBe(1009);
  });

  test('receives in order what the mock sent before it opened', async () => {
    mock.accept = (_, socket) => {
      socket.send('first');
      socket.send('second');
      socket.close(4000, 'enough');
      return listener;
    };
    const client = dial();
    const messages: string[] = [];
    client.on('message', (data) => messages.push(String(data)));
    const [code, reason] = await once(client, 'close');
    expect([messages, code, String(reason)]).toEqual([['first', 'second'], 4000, 'enough']);
  });

  test('passes the close code and reason to the mock', async () => {
    const client = dial();
    await once(client, 'open');
    const closed = heard('closed');
    client.close(4001, 'bye');
    expect(await closed).toEqual([4001, 'bye']);
  });

  test('is closed by the mock with a code and a reason', async () => {
    const client = dial();
    await once(client, 'open');
    (await taken).socket.close(1012, 'restart');
    const [code, reason] = await once(client, 'close');
    expect([code, String(reason)]).toEqual([1012, 'restart']);
  });

  test('is closed with 1009 when a message is too long', async () => {
    const client = dial();
    await once(client, 'open');
    client.send('x'.repeat(1001));
    const [code] = await once(client, 'close');
    expect(code).toBe(1009);
    expect(listener.message).not.toHaveBeenCalled();
  });

  test('is closed with 1011 when the mock throws while connecting it', async () => {
    const bug = new Error('a bug');
    mock.accept = () => {
      throw bug;
    };
    const [code] = await once(dial(), 'close');
    expect(code).toBe(1011);
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug);
  });

  test('is closed with 1011 when the mock throws on a message, and the server keeps running', async () => {
    const bug = new Error('a bug');
    listener.message.mockImplementation(() => {
      throw bug;
    });
    const client = dial();
    await once(client, 'open');
    client.send('x');
    const [code] = await once(client, 'close');
    expect(code).toBe(1011);
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug);
    expect((await fetch(`${server.url}/api/v2/hello`)).status).toBe(200);
  });
});

describe('an upgrade', () => {
  /** The status of a refused upgrade. */
  async function refused(client: WebSocket): Promise<number | undefined> {
    client.on('error', () => {});
    const [, response] = await once(client, 'unexpected-response');
    return response.statusCode;
  }

  test('gets 404 when no service accepts it', async () => {
    mock.acceptsSocket = () => false;
    expect(await refused(dial())).toBe(404);
  });

  test('gets 404 in a world with an invalid name', async () => {
    expect(await refused(dial('/worlds/no%20name/x'))).toBe(404);
  });

  test('gets 500 when the mock throws', async () => {
    const bug = new Error('a bug');
    mock.acceptsSocket = () => {
      throw bug;
    };
    expect(await refused(dial())).toBe(500);
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug);
  });

  test('with an invalid handshake is refused before it reaches the mock', async () => {
    mock.acceptsSocket = vi.fn();
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' };
    const call = request(`${server.url}/channels/1`, { headers }).end();
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(400);
    response.resume();
    expect(mock.acceptsSocket).not.toHaveBeenCalled();
  });

  test('to another protocol is handled as a call', async () => {
    const headers = { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' };
    const call = request(`${server.url}/api/v2/hello`, { headers }).end();
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
  });
});

describe('stopping', () => {
  test('closes open sockets with 1001', async () => {
    const client = dial();
    await once(client, 'open');
    const closed = once(client, 'close');
    await server.close();
    const [code] = await closed;
    expect(code).toBe(1001);
  });

  test('does not wait for a socket that was refused', async () => {
    mock.acceptsSocket = () => false;
    const stream = connect({ port: server.port, allowHalfOpen: true });
    stream.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n');
    stream.write('Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n');
    stream.resume();
    await once(stream, 'end');
    await server.close();
    stream.destroy();
  });

  test('does not wait for a socket that does not answer', async () => {
    const client = dial();
    await once(client, 'open');
    client.pause();
    await server.close();
    client.terminate();
  });
});
