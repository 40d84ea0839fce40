import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { frameOf } from '../../../mocks/adapters/node/frame.ts';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
await once(server, 'listening');
afterAll(() => server.close());

/** What a client gets where a server writes the frame of a message. */
async function received(message: Uint8Array): Promise<[data: Buffer, isBinary: boolean]> {
  server.once('connection', (_, { socket }) => socket.write(frameOf(message)));
  const address = server.address();
  const client = new WebSocket(`ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  const [data, isBinary] = await once(client, 'message');
  client.terminate();
  return [data, isBinary];
}

describe('A frame', () => {
  test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('carries a message of %i bytes', async (length) => {
    const message = new Uint8Array(length).map((_, index) => index % 251);
    const [data, isBinary] = await received(message);
    expect(isBinary).toBe(true);
    expect(Buffer.compare(data, message)).toBe(0);
  });

  test('is made once for all who get the message', () => {
    const message = new TextEncoder().encode('{"service":"presence"}');
    expect(frameOf(message)).toBe(frameOf(message));
  });
});
