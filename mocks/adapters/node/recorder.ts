import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { isDispatcherPath } from '../../braincloud/dispatcher-paths.ts';
import { corsHeaders } from '../../engine/cors.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { Recording } from '../../upstream/recording.ts';
import type { BraincloudService, GenesysService } from '../../upstream/service-options.ts';
import { unreachable } from '../../upstream/upstream-error.ts';
import { Admission } from './admission.ts';
import { isPreflight, preflightHeaders } from './cors.ts';
import { targetOf } from './exchange.ts';
import { listen, urlOf } from './listening.ts';
import { RecordedBody } from './recorded-body.ts';
import { RecorderSockets } from './recorder-sockets.ts';
import {
  callUpstream,
  passedHeaders,
  sendBack,
  UpstreamLimitError,
  type UpstreamLimits,
} from './upstream-call.ts';

export interface RecorderOptions {
  readonly recording: Recording;
  readonly genesys?: GenesysService;
  readonly braincloud?: BraincloudService;
  readonly port: number;
  readonly host: string;
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly allowHosts?: readonly string[];
  readonly allowOrigins?: readonly string[];
  /** Receives messages for the user, for example about a refused caller. */
  readonly note: (message: string) => void;
  /** Called after each call that was recorded or left out. */
  readonly onChange: () => void;
}

/** A running recorder. */
export interface Recorder {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

const LOGIN = /^\/(?:oauth\/|token$|logout$)/;
const CHANNELS = genesysRoutes.getNotificationsChannels.path;
const LIMITS: UpstreamLimits = {
  maxRequestBytes: 52_428_800,
  maxAnswerBytes: 1_073_741_824,
  timeoutMs: 60_000,
};
const MAX_RECORDED_BYTES = 10_000_000;

/**
 * Starts a recording proxy between an app and the real services.
 * @throws ListenError if it cannot listen.
 */
export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { host, port, tls, allowHosts = [], allowOrigins = [], note } = options;
  const admission = new Admission({ host, allowHosts, allowOrigins, onRefusal: note });
  const scheme = tls ? 'https' : 'http';
  const proxy = new RecordingProxy(options, scheme);
  const listener: RequestListener = (request, response) => {
    const refusal = admission.refusal(request.headers, targetOf(request));
    if (refusal) response.writeHead(refusal.status, refusal.headers).end(refusal.bodyText);
    else void proxy.pass(request, response);
  };
  const server = tls
    ? (await import('node:https')).createServer(tls, listener)
    : (await import('node:http')).createServer(listener);
  server.on('upgrade', (request, stream, head) => {
    if (admission.refusal(request.headers, targetOf(request))) stream.destroy();
    else void proxy.sockets.upgrade(request, stream, head);
  });
  const taken = await listen(server, port, host);
  return {
    url: urlOf(scheme, host, taken),
    close: async () => {
      proxy.sockets.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Forwards calls and records them. */
class RecordingProxy {
  readonly sockets: RecorderSockets;
  readonly #options: RecorderOptions;
  readonly #scheme: 'http' | 'https';

  constructor(options: RecorderOptions, scheme: 'http' | 'https') {
    this.#options = options;
    this.#scheme = scheme;
    this.sockets = new RecorderSockets({
      recording: options.recording,
      apiUrl: options.genesys?.apiUrl,
      isSecure: scheme === 'https',
      onChange: options.onChange,
    });
  }

  async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    if (isPreflight(method, headers)) {
      response.writeHead(204, preflightHeaders(headers)).end();
      return;
    }
    const target = targetOf(request);
    const { origin } = headers;
    const cors = origin === undefined ? {} : corsHeaders(origin);
    const base = this.#baseOf(target);
    if (base === undefined) {
      this.#options.recording.leaveOut(
        'calls to paths of a service that is not recorded',
        `${method} ${pathOf(target)}`,
      );
      fail(response, 404, 'not.recorded', 'This path does not belong to a recorded service.', cors);
      return;
    }
    const startedAt = Date.now();
    const sent = new RecordedBody(request, MAX_RECORDED_BYTES);
    try {
      // Cookies for localhost belong to other servers on this machine. Without compression, the text can be
      // recorded.
      const own = { cookie: null, 'accept-encoding': 'identity' };
      const answer = await callUpstream(request, response, {
        url: base + target,
        headers: own,
        limits: LIMITS,
      });
      const answerText = await this.#answer(answer, response, target, cors);
      const requestText = await sent.text();
      this.#record({ request, target, startedAt, requestText, answerText, status: answer.statusCode ?? 502 });
    } catch (error) {
      request.resume();
      this.#options.recording.leaveOut(
        'calls that did not reach the service or got no response',
        `${method} ${pathOf(target)}`,
      );
      this.#options.onChange();
      const message = error instanceof UpstreamLimitError ? error.message : unreachable(base, error);
      this.#options.note(message);
      if (response.headersSent) response.destroy();
      else fail(response, 502, 'upstream.failed', message, cors);
    }
  }

  /** Returns the base URL of the service that a path belongs to, or undefined if it belongs to none. */
  #baseOf(target: string): string | undefined {
    const { genesys, braincloud } = this.#options;
    const path = pathOf(target);
    if (isDispatcherPath(path)) return braincloud?.url;
    return LOGIN.test(path) ? genesys?.loginUrl : genesys?.apiUrl;
  }

  /**
   * Sends the answer back.
   * @returns the text sent to the app, or undefined if it is too long to be recorded.
   */
  async #answer(
    answer: IncomingMessage,
    response: ServerResponse,
    target: string,
    cors: Readonly<Record<string, string>>,
  ): Promise<string | undefined> {
    const path = pathOf(target);
    if (!isDispatcherPath(path) && !path.startsWith(CHANNELS)) {
      const body = new RecordedBody(answer, MAX_RECORDED_BYTES);
      await sendBack(answer, response, LIMITS, cors);
      return body.text();
    }
    // These answers contain socket URLs.
    const text = this.sockets.redirect((await buffer(answer)).toString(), response.req.headers.host);
    const { statusCode = 502, statusMessage = '', rawHeaders } = answer;
    const isEmpty = statusCode === 204 || response.req.method === 'HEAD';
    const headers = { ...cors, 'content-length': isEmpty ? null : String(Buffer.byteLength(text)) };
    response.writeHead(statusCode, statusMessage, passedHeaders(rawHeaders, headers));
    response.end(isEmpty ? undefined : text);
    return text;
  }

  #record(call: {
    readonly request: IncomingMessage;
    readonly target: string;
    readonly startedAt: number;
    readonly requestText: string | undefined;
    readonly answerText: string | undefined;
    readonly status: number;
  }): void {
    const { request, target, startedAt, requestText, answerText, status } = call;
    const { recording, onChange } = this.#options;
    const { method = 'GET', headers } = request;
    if (requestText === undefined || answerText === undefined) {
      recording.leaveOut(
        'calls with a body that is larger than 10 MB or cannot be decoded',
        `${method} ${pathOf(target)}`,
      );
    } else {
      const url = `${this.#scheme}://${headers.host ?? 'localhost'}${target}`;
      const durationMs = Date.now() - startedAt;
      // Only set-cookie can be a list in node:http, and requests do not have it.
      const sent = headers as Record<string, string>;
      recording.add({ startedAt, durationMs, method, url, headers: sent, requestText, status, answerText });
    }
    onChange();
  }
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? target;
}

function fail(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  cors: Readonly<Record<string, string>>,
): void {
  response
    .writeHead(status, { ...cors, 'content-type': 'application/json' })
    .end(JSON.stringify({ message, code, status }));
}
