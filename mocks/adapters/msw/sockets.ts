import { type WebSocketHandler, ws } from 'msw';
import { isLongerThan } from '../../engine/byte-length.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import type { HostSocket } from '../../engine/socket.ts';

/** How a server without such a service ends a socket that it cannot refuse at the handshake. */
const NO_SUCH_SERVICE = 1008;
const MESSAGE_TOO_BIG = 1009;
/** As a server has it by default. */
const MAX_MESSAGE_BYTES = 1_048_576;

type Frame = string | ArrayBufferLike | ArrayBufferView | Blob;

/**
 * A handler that offers every WebSocket to one of these origins to the mock.
 * @param origins such as `wss://streaming.mypurecloud.com`.
 */
export function socketHandler(mock: MockPort, origins: readonly string[]): WebSocketHandler {
  return linkOf(origins).addEventListener('connection', ({ client }) => {
    const socket: HostSocket = {
      send: (data) => client.send(typeof data === 'string' ? data : binary(data, wantsBuffers(client))),
      // MSW hands a frame on a moment later, and drops it if the socket has been closed by then.
      close: (code, reason) => queueMicrotask(() => client.close(code, reason)),
    };
    const listener = mock.connect(client.url.href, socket);
    if (!listener) {
      client.close(NO_SUCH_SERVICE, 'There is no service of the mock at this URL.');
      return;
    }
    // A Blob can only be read later, and what comes after it must not overtake it.
    let before: Promise<void> | undefined;
    client.addEventListener('message', ({ data }) => {
      if (isTooBig(data as Frame)) {
        client.close(MESSAGE_TOO_BIG, 'The message is too big.');
        return;
      }
      // MSW 3 leaves open what a frame is; without an extension it is what a WebSocket takes.
      const read = readFrame(data as Frame);
      if (before === undefined && !(read instanceof Promise)) {
        listener.message(read);
        return;
      }
      const turn: Promise<void> = Promise.all([read, before]).then(([frame]) => {
        listener.message(frame);
        if (before === turn) before = undefined;
      });
      before = turn;
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

/** Bytes in the form that the client wants them. */
function binary(bytes: Uint8Array, asBuffer: boolean): Blob | ArrayBuffer {
  // A copy: a push is encoded once, and no listener may get at what others are sent.
  const copy = Uint8Array.from(bytes);
  return asBuffer ? copy.buffer : new Blob([copy]);
}

function isTooBig(data: Frame): boolean {
  if (typeof data === 'string') return isLongerThan(data, MAX_MESSAGE_BYTES);
  return (data instanceof Blob ? data.size : data.byteLength) > MAX_MESSAGE_BYTES;
}

function readFrame(data: Frame): string | Uint8Array | Promise<Uint8Array> {
  if (typeof data === 'string') return data;
  if (data instanceof Blob) return data.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(data);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
