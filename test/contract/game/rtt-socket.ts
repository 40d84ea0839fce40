import { expect } from 'vitest';
import type { WorldClock } from '../../../mocks/index.ts';
import type { components } from '../../../src/generated/braincloud.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import type { ScenarioSocket } from '../scenario-socket.ts';
import { app } from './seed-players.ts';

type Schemas = components['schemas'];
export type Registration = Schemas['RttConnection'];
/** A push about a profile. */
export type Push = Schemas['PresenceIncomingMessage']['data'];
type Sent =
  | Schemas['RttConnectedMessage']
  | Schemas['RttDisconnectMessage']
  | Schemas['PresenceIncomingMessage']
  | Schemas['EventReceivedMessage'];

/** The owner of the connection. */
export interface SocketOwner {
  readonly profileId: string;
  readonly sessionId: string;
}

/** Changes to an otherwise valid CONNECT. */
export interface DialOptions {
  /** The secret in the URL, instead of the registered one. */
  readonly secret?: string;
  /** Replaces these fields of CONNECT. */
  readonly data?: object;
  /** Whether CONNECT goes out in a binary frame. */
  readonly binary?: boolean;
  /** Whether CONNECT is sent in a frame without FIN, like the .NET library. */
  readonly unfinished?: boolean;
  /** Whether to send nothing at all. */
  readonly silent?: boolean;
}

/** A wrong secret that still contains the world, so that a server finds it. */
export function wrongSecret({ auth }: Registration): string {
  const secret = auth['X-RTT-SECRET'];
  return `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`;
}

/** The delay between DISCONNECT and the close frame. */
const CLOSE_DELAY_MS = 5;

/** An RTT connection of a story. */
export class RttSocket {
  readonly #socket: ScenarioSocket;
  readonly #keepAlive: WorldClock;

  private constructor(socket: ScenarioSocket, keepAlive: WorldClock) {
    this.#socket = socket;
    this.#keepAlive = keepAlive;
  }

  /** Opens a socket at the registered endpoint and sends CONNECT unless told otherwise. */
  static async dial(
    context: ScenarioContext,
    { endpoints, auth }: Registration,
    identity: SocketOwner,
    {
      secret = auth['X-RTT-SECRET'],
      data,
      binary = false,
      unfinished = false,
      silent = false,
    }: DialOptions = {},
  ): Promise<RttSocket> {
    const [endpoint] = endpoints;
    const origin = `${endpoint?.ssl ? 'wss' : 'ws'}://${endpoint?.host}:${endpoint?.port}`;
    const socket = await context.connectRtt(`${origin}?X-APPID=${auth['X-APPID']}&X-RTT-SECRET=${secret}`);
    if (!socket) return expect.fail(`No socket could be opened at ${origin}.`);
    const connect = {
      service: 'rtt',
      operation: 'CONNECT',
      data: { appId: app.id, ...identity, auth, system: { protocol: 'ws', platform: 'WEB' }, ...data },
    };
    if (unfinished) socket.sendUnfinished(connect);
    else if (!silent) socket.send(binary ? new TextEncoder().encode(JSON.stringify(connect)) : connect);
    return new RttSocket(socket, context.keepAlive);
  }

  send(message: unknown): void {
    this.#socket.send(message);
  }

  sendUnfinished(message: object): void {
    this.#socket.sendUnfinished(message);
  }

  /** The messages since the last call, and the close code, if closed. */
  async received(): Promise<{ messages: readonly Sent[]; closeCode: number | undefined }> {
    const { messages, closeCode } = await this.#socket.received();
    // documented-message.ts has checked the shape.
    return { messages: messages as readonly Sent[], closeCode };
  }

  /** The pushes since the last call. Fails if another message arrived or the socket closed. */
  async pushes(): Promise<Push[]> {
    const { messages, closeCode } = await this.received();
    expect(closeCode).toBeUndefined();
    return messages.map((message) => {
      if (message.operation === 'INCOMING') return message.data;
      return expect.fail(`Only pushes were expected: ${JSON.stringify(message)}`);
    });
  }

  /** Expects only the answer to CONNECT. */
  async accepted(): Promise<Schemas['RttConnectedMessage']['data']> {
    const { messages, closeCode } = await this.received();
    expect(messages).toMatchObject([{ service: 'rtt', operation: 'CONNECT' }]);
    expect(closeCode).toBeUndefined();
    return (messages[0] as Schemas['RttConnectedMessage']).data;
  }

  /** Expects a final DISCONNECT with this reason, and a closed socket. */
  async disconnected(reasonCode: number, code: number): Promise<void> {
    const { messages, closeCode } = await this.received();
    expect(messages.at(-1)).toEqual({
      service: 'rtt',
      operation: 'DISCONNECT',
      data: { reasonCode, reason: expect.stringMatching(/./) },
    });
    this.#keepAlive.advance(CLOSE_DELAY_MS);
    expect(closeCode ?? (await this.received()).closeCode).toBe(code);
  }

  async close(): Promise<void> {
    await this.#socket.close();
  }
}
