import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends calls over keep-alive connections, at half the cost of `fetch`, so that the load is on the server.
 */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true });

  /** @throws the connection's error if the answer is incomplete. */
  async send(
    method: string,
    url: string,
    { headers = {}, body }: Sent = {},
  ): Promise<{ status: number; body: string }> {
    const sending = request(url, {
      method,
      agent: this.#agent,
      // Node would replace an empty Host header with the URL's host.
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
