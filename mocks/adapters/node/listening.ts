import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from './listen-error.ts';

/**
 * Makes a server listen, and resolves to its port.
 * @throws ListenError if it cannot listen.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new ListenError(port, host, cause));
    // With an empty host, Node would listen on all addresses of the machine.
    if (host === '')
      return fail('the host is empty. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.');
    server.once('error', fail);
    try {
      server.listen(port, host, () => {
        server.off('error', fail);
        resolve((server.address() as AddressInfo).port);
      });
    } catch (cause) {
      fail(cause);
    }
  });
}

/** Returns the URL of a server, such as `http://127.0.0.1:4010`. */
export function urlOf(scheme: 'http' | 'https', host: string, port: number): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
