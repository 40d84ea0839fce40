import { expect } from 'vitest';
import type { WorldClock } from '../../../mocks/index.ts';
import type { components } from '../../../src/generated/braincloud.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import type { ScenarioSocket } from '../scenario-socket.ts';
import { app } from './seed-players.ts';

type Schemas = components['schemas'];
export type Registration = Schemas['RttConnection'];
/** What listeners are told of a profile. */
export type Push = Schemas['PresenceIncomingMessage']['data'];
type Sent =
  | Schemas['RttConnectedMessage']
  | Schemas['RttDisconnectMessage']
  | Schemas['PresenceIncomingMessage']
  | Schemas['EventReceivedMessage'];

/** Whose connection it shall be. */
export interface Identity {
  readonly profileId: string;
  readonly sessionId: string;
}

/** What changes in a CONNECT that is otherwise as it should be. */
export interface DialOptions {
  /** What stands in the address in the place of the secret that was told. */
  readonly secret?: string;
  /** In the place of what CONNECT says of these. */
  readonly data?: object;
  /** Whether CONNECT goes out in a binary frame. */
  readonly binary?: boolean;
  /** Whether CONNECT goes out in a frame without FIN, as the .NET library has it. */
  readonly unfinished?: boolean;
  /** Whether nothing is said at all. */
  readonly silent?: boolean;
}

/** A secret that is wrong, though of the same world: a server finds the world by it. */
export function wrongSecret({ auth }: Registration): string {
  const secret = auth['X-RTT-SECRET'];
  return `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`;
}

/** Between DISCONNECT and the close frame. */
const CLOSE_DELAY_MS = 5;

/** An RTT connection of a story. */
export class RttSocket {
  readonly #socket: ScenarioSocket;
  readonly #keepAlive: WorldClock;

  private constructor(socket: ScenarioSocket, keepAlive: WorldClock) {
    this.#socket = socket;
    this.#keepAlive = keepAlive;
  }

  /** Opens a socket where the registration says, and sends CONNECT unless told not to. */
  static async dial(
    context: ScenarioContext,
    { endpoints, auth }: Registration,
    identity: Identity,
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

  /** What has come since the last look, and the code it was closed with, if it is. */
  async received(): Promise<{ messages: readonly Sent[]; closeCode: number | undefined }> {
    const { messages, closeCode } = await this.#socket.received();
    // The spec has been asked whether they are.
    return { messages: messages as readonly Sent[], closeCode };
  }

  /** The pushes that have come since the last look. Nothing else may have come, and it must still be open. */
  async pushes(): Promise<Push[]> {
    const { messages, closeCode } = await this.received();
    expect(closeCode).toBeUndefined();
    return messages.map((message) => {
      if (message.operation === 'INCOMING') return message.data;
      return expect.fail(`Only pushes were expected: ${JSON.stringify(message)}`);
    });
  }

  /** Expects that the answer to CONNECT has come, and nothing else. */
  async accepted(): Promise<Schemas['RttConnectedMessage']['data']> {
    const { messages, closeCode } = await this.received();
    expect(messages).toMatchObject([{ service: 'rtt', operation: 'CONNECT' }]);
    expect(closeCode).toBeUndefined();
    return (messages[0] as Schemas['RttConnectedMessage']).data;
  }

  /** Expects that the last that came was DISCONNECT with this reason, and that the socket is closed. */
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
