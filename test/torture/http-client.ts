import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends calls over connections that it keeps; at half the cost of `fetch`, so that the server is what is tried. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true });

  /** @throws the connection's error where no whole answer comes. */
  async send(
    method: string,
    url: string,
    { headers = {}, body }: Sent = {},
  ): Promise<{ status: number; body: string }> {
    const sending = request(url, {
      method,
      agent: this.#agent,
      // Node would put the URL's host in place of an empty one.
      setHost: headers['host'] === undefined,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    });
    sending.end(body);
    const [response] = await once(sending, 'response');
    return { body: await text(response), status: response.statusCode };
  }

  close(): void {
    this.#agent.destroy();
  }
}
