import { type IncomingHttpHeaders, request } from 'node:http';

/**
 * A `fetch` for clients whose base URL can only name a host: it calls this machine for every `.localhost`
 * name, as browsers do, and sends the name as Host header. Node resolves these names by DNS.
 */
export const loopbackFetch: typeof globalThis.fetch = async (input, init) => {
  const call = new Request(input, init);
  const { host, port, pathname, search } = new URL(call.url);
  const body = await call.text();
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: pathname + search,
      method: call.method,
      headers: { ...Object.fromEntries(call.headers), host },
    };
    const outgoing = request(options, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('end', () => {
        const { statusCode: status = 0 } = incoming;
        resolve(new Response(text === '' ? null : text, { status, headers: headersOf(incoming.headers) }));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
};

/** A WebSocket to this machine without the host name, so that only path and query identify the world. */
export class NamelessWebSocket extends WebSocket {
  constructor(url: string) {
    super(url.replace(/\/\/[^/:]+/, '//127.0.0.1'));
  }
}

function headersOf(incoming: IncomingHttpHeaders): [string, string][] {
  return Object.entries(incoming).map(([name, value]) => [name, String(value)]);
}
