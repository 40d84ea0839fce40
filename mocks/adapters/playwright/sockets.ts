import { closeCodes } from '../../engine/close-codes.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import type { HostSocket } from '../../engine/socket.ts';
import type { WebSocketRoute } from './routable.ts';

/** Close code for a URL that no service uses, because Playwright cannot refuse a handshake. */
const NO_SUCH_SERVICE = closeCodes.policyViolation;

/** Connects a page's WebSocket to a world. */
export function takeSocket(mock: Pick<MockPort, 'connect'>, client: WebSocketRoute): void {
  const socket: HostSocket = {
    send: (data) => client.send(typeof data === 'string' ? data : Buffer.from(data)),
    close: (code, reason) => close(client, code, reason),
  };
  const listener = mock.connect(client.url(), socket);
  if (!listener) {
    refuseSocket(client);
    return;
  }
  client.onMessage((data) => listener.message(typeof data === 'string' ? data : new Uint8Array(data)));
  client.onClose((code, reason) => {
    listener.closed(code ?? closeCodes.noStatus, reason ?? '');
    close(client, code, reason);
  });
}

/** Closes a page's WebSocket that the mock does not accept. */
export function refuseSocket(client: WebSocketRoute): void {
  close(client, NO_SUCH_SERVICE, 'The mock has no WebSocket service at this URL.');
}

/**
 * Connects a page's WebSocket to a server from this process, where the page's origin and mixed-content rules
 * do not apply.
 * @param url the server's WebSocket URL.
 */
export function bridgeSocket(client: WebSocketRoute, url: string): void {
  const server = new WebSocket(url);
  server.binaryType = 'arraybuffer';
  const waiting: (string | Uint8Array)[] = [];
  const send = (data: string | Uint8Array): void =>
    server.send(typeof data === 'string' ? data : new Uint8Array(data));
  client.onMessage((data) => {
    if (server.readyState === WebSocket.CONNECTING) waiting.push(data);
    else send(data);
  });
  server.addEventListener('open', () => waiting.splice(0).forEach(send));
  server.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) =>
    client.send(typeof data === 'string' ? data : Buffer.from(data)),
  );
  server.addEventListener('close', ({ code, reason }) => close(client, code, reason));
  client.onClose((code, reason) => {
    // Clients can send only these codes.
    if (code === closeCodes.normalClosure || (code !== undefined && code >= 3000)) server.close(code, reason);
    else server.close();
    close(client, code, reason);
  });
}

function close(client: WebSocketRoute, code: number | undefined, reason: string | undefined): void {
  const isSent = code !== undefined && code !== closeCodes.noStatus && code !== closeCodes.abnormalClosure;
  void client.close({ ...(isSent ? { code } : {}), ...(reason === undefined ? {} : { reason }) });
}
