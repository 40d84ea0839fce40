import type {
  RttConnectMessage as ConnectMessage,
  RttHeartbeatMessage as HeartbeatMessage,
  RttConnection as Registration,
} from '../generated/braincloud.ts';
import { PresenceError } from '../http/errors/presence-error.ts';
import { redactSecrets, redactUrl } from '../http/redact.ts';
import { Emitter, type ListenOptions } from '../socket/emitter.ts';
import { EventQueue } from '../socket/event-queue.ts';
import {
  ReconnectingSocket,
  type ReconnectingSocketOptions,
  type SocketProtocol,
  type SocketState,
} from '../socket/reconnecting-socket.ts';
import type { KeepAlive, SocketLink } from '../socket/socket-link.ts';
import { isRefusal } from './is-refusal.ts';
import type { PresencePush } from './models.ts';
import { rttAddress } from './rtt-address.ts';
import type { RttEvents } from './rtt-connection.ts';
import { RttDisconnectError } from './rtt-disconnect-error.ts';
import { readConnected, readDisconnect, readPresencePush, readRttMessage } from './rtt-messages.ts';

/** Who connects, and how to get there. */
export interface RttSession {
  /** Asks where to connect. */
  register(signal: AbortSignal): Promise<Registration>;
  /** Whether the client logs in again by itself when the session is over. */
  reopens(): boolean;
  /** Who connects, once that has been answered. */
  identity(): Pick<ConnectMessage['data'], 'appId' | 'profileId' | 'sessionId'>;
}

/** What a connection is made of. */
export interface RttOptions extends ReconnectingSocketOptions {
  /** Milliseconds without any message after which the connection counts as dead; never when absent. */
  silenceMs?: number | undefined;
}

const heartbeat: HeartbeatMessage = { service: 'rtt', operation: 'HEARTBEAT', data: null };

/** For how many profiles a push may wait until a loop takes it. */
const MOST_WAITING = 10_000;

/** What an `RttConnection` does, and says of its methods: the code is loaded when it is needed first. */
export class RttSocket implements AsyncIterable<PresencePush, undefined> {
  readonly #session: RttSession;
  readonly #silenceMs: number | undefined;
  readonly #socket: ReconnectingSocket;
  readonly #emitter = new Emitter<RttEvents>();
  #auth: Registration['auth'] | undefined;
  #url = '';
  #cxId: string | undefined;
  /** Whether it was connected by the caller, and not by watches alone. */
  #isCallers = false;
  #holders = 0;

  constructor(session: RttSession, { silenceMs, ...options }: RttOptions) {
    this.#session = session;
    this.#silenceMs = silenceMs;
    const protocol: SocketProtocol = {
      address: (signal) => this.#address(signal),
      login: (link) => this.#login(link),
      secrets: () => this.#secrets(),
      receive: (message, link) => this.#receive(message, link),
      // A login that is refused on the first connection is a refusal, too.
      isFinal: (error, recovering) =>
        isRefusal(error, session.reopens()) || (error instanceof RttDisconnectError && !recovering),
    };
    this.#socket = new ReconnectingSocket(protocol, options);
    this.#socket.onState((state) => {
      if (state.name !== 'open') this.#cxId = undefined;
      this.#emitter.emit('state', state);
    });
  }

  get state(): SocketState {
    return this.#socket.state;
  }

  get lastHeardAt(): number {
    return this.#socket.lastHeardAt;
  }

  get cxId(): string | undefined {
    return this.#cxId;
  }

  async connect({ signal }: ListenOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    this.#isCallers = true;
    return this.#socket.openUnless(signal, () => this.close());
  }

  close(): void {
    this.#isCallers = false;
    this.#socket.close();
  }

  hold(): () => void {
    this.#holders += 1;
    this.#socket.open().catch(() => {});
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holders -= 1;
      if (this.#holders === 0 && !this.#isCallers) this.#socket.close();
    };
  }

  check(): void {
    this.#socket.check();
  }

  on<Name extends keyof RttEvents>(
    name: Name,
    listener: (event: RttEvents[Name]) => void,
    options?: ListenOptions,
  ): () => void {
    return this.#emitter.on(name, listener, options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<PresencePush, undefined> {
    const listening = new AbortController();
    const { signal } = listening;
    const pushes = new EventQueue<PresencePush>({
      keyOf: ({ from }) => from.id,
      onEnd: () => listening.abort(),
    });
    const onPush = (push: PresencePush) => {
      pushes.push(push);
      if (pushes.size > MOST_WAITING) pushes.end(tooSlow());
    };
    this.on('presence', onPush, { signal });
    this.on('state', ({ name, reason }) => name === 'closed' && pushes.end(reason), { signal });
    return pushes;
  }

  async #address(signal: AbortSignal): Promise<string> {
    const registration = await this.#session.register(signal);
    const url = rttAddress(registration);
    this.#url = redactUrl(url);
    this.#auth = registration.auth;
    return url;
  }

  async #login(link: SocketLink): Promise<KeepAlive> {
    const connect: ConnectMessage = {
      service: 'rtt',
      operation: 'CONNECT',
      data: {
        ...this.#session.identity(),
        system: { protocol: 'ws', platform: 'WEB' },
        auth: this.#auth as Registration['auth'],
      },
    };
    link.send(connect);
    const { cxId, heartbeatSeconds } = await link.next(readConnected);
    this.#cxId = cxId;
    return {
      heartbeat,
      heartbeatMs: heartbeatSeconds * 1000,
      ...(this.#silenceMs && { silenceMs: this.#silenceMs }),
    };
  }

  #secrets(): (string | undefined)[] {
    return [this.#auth?.['X-RTT-SECRET'], this.#session.identity().sessionId];
  }

  #receive(message: unknown, link: SocketLink): void {
    const disconnect = readDisconnect(message);
    const push = readPresencePush(message);
    const other = readRttMessage(message);
    if (disconnect) {
      const reason = redactSecrets(disconnect.reason, this.#secrets());
      link.fail(new RttDisconnectError({ ...disconnect, url: this.#url, reason }));
    } else if (push) this.#emitter.emit('presence', push);
    else if (other && other.service !== 'rtt') this.#emitter.emit('untyped', other);
  }
}

function tooSlow(): PresenceError {
  return new PresenceError(
    `The loop over client.rtt is too slow: pushes of more than ${MOST_WAITING} profiles wait. Do less in the loop.`,
  );
}
