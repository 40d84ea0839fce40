import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket, WebSocketServer } from 'ws';
import { rttSecretOf } from '../../braincloud/rtt-secret.ts';
import { closeCodes } from '../../engine/close-codes.ts';
import { channelIdOf, connectUri } from '../../genesys/connect-uri.ts';
import type { Recording } from '../../upstream/recording.ts';
import { targetOf } from './exchange.ts';

interface RecorderSocketsOptions {
  readonly recording: Recording;
  readonly apiUrl: string | undefined;
  /** Whether the recorder itself uses TLS. */
  readonly isSecure: boolean;
  readonly onChange: () => void;
}

type Fields = Readonly<Record<string, unknown>>;

const { noStatus, abnormalClosure, tlsHandshakeFailed } = closeCodes;
/** Codes that mean that the connection was lost, and that cannot be sent. */
const UNSENDABLE: readonly number[] = [noStatus, abnormalClosure, tlsHandshakeFailed];
const MAX_ADDRESSES = 10_000;
const MAX_MESSAGE_BYTES = 16_777_216;

/** Proxies and records the WebSockets of an app. */
export class RecorderSockets {
  readonly #options: RecorderSocketsOptions;
  /** URLs of the service's sockets, by channel id or X-RTT-SECRET. */
  readonly #addresses = new Map<string, string>();
  readonly #open = new Set<WebSocket>();
  #server: WebSocketServer | undefined;

  constructor(options: RecorderSocketsOptions) {
    this.#options = options;
  }

  /**
   * Replaces socket URLs in an answer with URLs of the recorder.
   * @param host the recorder's host, as the app called it.
   */
  redirect(answerText: string, host = 'localhost'): string {
    let answer: unknown;
    try {
      answer = JSON.parse(answerText);
    } catch {
      return answerText;
    }
    let isChanged = false;
    const replaced = JSON.stringify(answer, (name, value: unknown) => {
      if (name === 'connectUri' && typeof value === 'string') {
        isChanged = true;
        return this.#channelAt(value, host);
      }
      const secret = rttSecretIn(value);
      if (secret === undefined) return value;
      isChanged = true;
      return this.#endpointsAt(value as Fields, secret, host);
    });
    return isChanged ? replaced : answerText;
  }

  /** Connects an app's socket to the matching socket of the service. */
  async upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', () => {});
    const target = targetOf(request);
    const address = this.#addressOf(target);
    if (address === undefined) {
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    const { WebSocket, WebSocketServer } = await import('ws');
    this.#server ??= new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: MAX_MESSAGE_BYTES,
    });
    const server = this.#server;
    const protocols = request.headers['sec-websocket-protocol']?.split(/\s*,\s*/) ?? [];
    const upstream = new WebSocket(address, protocols, {
      perMessageDeflate: false,
      maxPayload: MAX_MESSAGE_BYTES,
      handshakeTimeout: 30_000,
      followRedirects: false,
    });
    // The service may send messages before the app's socket is open.
    const early: [RawData, boolean][] = [];
    const keep = (data: RawData, isBinary: boolean): number => early.push([data, isBinary]);
    upstream.on('message', keep);
    upstream.once('error', () => {
      this.#options.recording.leaveOut('WebSockets that could not be opened', new URL(address).origin);
      stream.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
    });
    upstream.once('open', () => {
      server.handleUpgrade(request, stream, head, (app) => {
        upstream.off('message', keep);
        this.#connect(app, upstream, this.#urlOf(request, target), early);
      });
    });
  }

  close(): void {
    for (const socket of this.#open) socket.terminate();
  }

  #connect(
    app: WebSocket,
    upstream: WebSocket,
    url: string,
    early: readonly (readonly [RawData, boolean])[],
  ): void {
    const { recording, onChange } = this.#options;
    const record = recording.openSocket(url, Date.now());
    const pass = (from: 'app' | 'service', to: WebSocket) => (data: RawData, isBinary: boolean) => {
      record.message({ at: Date.now(), from, text: data.toString() });
      onChange();
      if (to.readyState === to.OPEN) to.send(data, { binary: isBinary });
    };
    const toApp = pass('service', app);
    for (const [data, isBinary] of early) toApp(data, isBinary);
    upstream.on('message', toApp);
    app.on('message', pass('app', upstream));
    for (const [one, other] of [[app, upstream] as const, [upstream, app] as const]) {
      this.#open.add(one);
      one.on('error', () => other.terminate());
      one.once('close', (code, reason) => {
        this.#open.delete(one);
        if (one === app) {
          record.closed(Date.now());
          onChange();
        }
        if (other.readyState > other.OPEN) return;
        if (UNSENDABLE.includes(code)) other.terminate();
        else other.close(code, reason);
      });
    }
  }

  #addressOf(target: string): string | undefined {
    const secret = rttSecretOf(target);
    if (secret !== undefined) {
      const endpoint = this.#addresses.get(secret);
      return endpoint === undefined ? undefined : `${endpoint}${target}`;
    }
    const channelId = channelIdOf(target);
    if (channelId === undefined) return undefined;
    // The channel was created before the recorder started.
    const { apiUrl } = this.#options;
    return this.#addresses.get(channelId) ?? (apiUrl && connectUri(channelId, apiUrl));
  }

  #channelAt(uri: string, host: string): string {
    const channelId = channelIdOf(uri);
    if (channelId === undefined || !/^wss?:/.test(uri)) return uri;
    this.#remember(channelId, uri);
    return `${this.#scheme}://${host}/channels/${channelId}`;
  }

  /** Keeps only `ws` endpoints, because clients would bypass the recorder with others. */
  #endpointsAt(data: Fields, secret: string, host: string): Fields {
    const endpoints = (data['endpoints'] as readonly Fields[]).filter(({ protocol }) => protocol === 'ws');
    const { hostname, port } = new URL(`http://${host}`);
    const ssl = this.#options.isSecure;
    const replaced = endpoints.map((endpoint) => {
      const scheme = endpoint['ssl'] === true ? 'wss' : 'ws';
      this.#remember(secret, `${scheme}://${String(endpoint['host'])}:${String(endpoint['port'])}`);
      return { ...endpoint, host: hostname, port: Number(port) || (ssl ? 443 : 80), ssl };
    });
    return { ...data, endpoints: replaced };
  }

  #remember(key: string, address: string): void {
    this.#addresses.set(key, address);
    const [oldest] = this.#addresses.keys();
    if (this.#addresses.size > MAX_ADDRESSES && oldest !== undefined) this.#addresses.delete(oldest);
  }

  #urlOf(request: IncomingMessage, target: string): string {
    return `${this.#scheme}://${request.headers.host ?? 'localhost'}${target}`;
  }

  get #scheme(): 'ws' | 'wss' {
    return this.#options.isSecure ? 'wss' : 'ws';
  }
}

/** Returns the X-RTT-SECRET in an answer with socket endpoints. */
function rttSecretIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { endpoints, auth } = value as Fields;
  if (!Array.isArray(endpoints) || typeof auth !== 'object' || auth === null) return undefined;
  const secret: unknown = Reflect.get(auth, 'X-RTT-SECRET');
  return typeof secret === 'string' ? secret : undefined;
}
