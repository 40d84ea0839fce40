import { type WebSocketHandler, ws } from 'msw';
import { closeCodes } from '../../engine/close-codes.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import type { HostSocket } from '../../engine/socket.ts';
import { binaryFrame, type Frame, frameReader, isTooBig } from '../../web/socket-frame.ts';

/** Close code for a URL that no service uses, because MSW cannot refuse a handshake. */
const NO_SUCH_SERVICE = closeCodes.policyViolation;

/**
 * Returns a handler that passes every WebSocket to one of these origins to the mock.
 * @param origins such as `wss://streaming.mypurecloud.com`.
 */
export function socketHandler(mock: MockPort, origins: readonly string[]): WebSocketHandler {
  return linkOf(origins).addEventListener('connection', ({ client }) => {
    const socket: HostSocket = {
      send: (data) => client.send(typeof data === 'string' ? data : binaryFrame(data, wantsBuffers(client))),
      // MSW delivers frames asynchronously, and drops those that are still pending when the socket closes.
      close: (code, reason) => queueMicrotask(() => client.close(code, reason)),
    };
    const listener = mock.connect(client.url.href, socket);
    if (!listener) {
      client.close(NO_SUCH_SERVICE, 'The mock has no WebSocket service at this URL.');
      return;
    }
    const read = frameReader((data) => listener.message(data));
    client.addEventListener('message', ({ data }) => {
      // MSW 3 makes the frame type generic. Without an extension, it is the type of data that a WebSocket
      // sends.
      if (isTooBig(data as Frame)) client.close(closeCodes.messageTooBig, 'The message is too large.');
      else read(data as Frame);
    });
    client.addEventListener('close', ({ code, reason }) => listener.closed(code, reason));
  });
}

/** MSW never removes the listener of a link, so mocks with the same origins share one link. */
const links = new Map<string, ReturnType<typeof ws.link>>();

function linkOf(origins: readonly string[]): ReturnType<typeof ws.link> {
  const pattern = `^(?:${origins.map(escaped).join('|')})(?:[/?]|$)`;
  const link = links.get(pattern) ?? ws.link(new RegExp(pattern));
  links.set(pattern, link);
  return link;
}

/** Whether the client set `binaryType` to `arraybuffer`. MSW's types omit the client's socket. */
function wantsBuffers(client: object): boolean {
  const socket: unknown = Reflect.get(client, 'socket');
  return socket instanceof EventTarget && Reflect.get(socket, 'binaryType') === 'arraybuffer';
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
