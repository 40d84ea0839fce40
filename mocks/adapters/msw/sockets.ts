import { type WebSocketHandler, ws } from 'msw';
import type { MockPort } from '../../engine/mock-port.ts';
import type { HostSocket } from '../../engine/socket.ts';
import { binaryFrame, type Frame, frameReader, isTooBig } from '../../web/socket-frame.ts';

/** How a server without such a service ends a socket that it cannot refuse at the handshake. */
const NO_SUCH_SERVICE = 1008;
const MESSAGE_TOO_BIG = 1009;

/**
 * A handler that offers every WebSocket to one of these origins to the mock.
 * @param origins such as `wss://streaming.mypurecloud.com`.
 */
export function socketHandler(mock: MockPort, origins: readonly string[]): WebSocketHandler {
  return linkOf(origins).addEventListener('connection', ({ client }) => {
    const socket: HostSocket = {
      send: (data) => client.send(typeof data === 'string' ? data : binaryFrame(data, wantsBuffers(client))),
      // MSW hands a frame on a moment later, and drops it if the socket has been closed by then.
      close: (code, reason) => queueMicrotask(() => client.close(code, reason)),
    };
    const listener = mock.connect(client.url.href, socket);
    if (!listener) {
      client.close(NO_SUCH_SERVICE, 'The mock has no WebSocket service at this URL.');
      return;
    }
    const read = frameReader((data) => listener.message(data));
    client.addEventListener('message', ({ data }) => {
      // MSW 3 leaves open what a frame is; without an extension it is what a WebSocket takes.
      if (isTooBig(data as Frame)) client.close(MESSAGE_TOO_BIG, 'The message is too large.');
      else read(data as Frame);
    });
    client.addEventListener('close', ({ code, reason }) => listener.closed(code, reason));
  });
}

/** MSW keeps a listener for each link for good, so all mocks with the same origins share one. */
const links = new Map<string, ReturnType<typeof ws.link>>();

function linkOf(origins: readonly string[]): ReturnType<typeof ws.link> {
  const pattern = `^(?:${origins.map(escaped).join('|')})(?:[/?]|$)`;
  const link = links.get(pattern) ?? ws.link(new RegExp(pattern));
  links.set(pattern, link);
  return link;
}

/** Whether the client has set `binaryType`: its socket is there, though MSW's types do not tell. */
function wantsBuffers(client: object): boolean {
  const socket: unknown = Reflect.get(client, 'socket');
  return socket instanceof EventTarget && Reflect.get(socket, 'binaryType') === 'arraybuffer';
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
