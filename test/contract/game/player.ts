import { expect } from 'vitest';
import type { ClientServop, ClientServops } from '../../../src/generated/braincloud-servops.ts';
import { expectServopRefusal, type ReceivedAnswer, type RefusalCode } from './expect-refusal.ts';
import type { DispatcherAnswer, Game, PostOptions } from './game.ts';
import { type Message, messagesOf } from './messages.ts';
import { type DialOptions, type Registration, RttSocket } from './rtt-socket.ts';
import { app, loginOf } from './seed-players.ts';

type Login = ClientServops['authenticationV2.AUTHENTICATE'];

/** A player's client. */
export class Player {
  readonly game: Game;
  readonly userId: string;
  /** Empty until the login. */
  sessionId = '';
  profileId = '';
  /** The id of the next packet. */
  packetId = 0;

  constructor(game: Game, userId: string) {
    this.game = game;
    this.userId = userId;
  }

  /** The player's login data. */
  get login(): Login['data'] {
    return { ...loginOf(this.userId), clientLib: 'js' };
  }

  /** Logs in with a separate packet. */
  async logIn(changed: Partial<Login['data']> = {}): Promise<this> {
    const { sessionId, profileId } = await this.ask('authenticationV2.AUTHENTICATE', {
      ...this.login,
      ...changed,
    });
    return Object.assign(this, { sessionId, profileId });
  }

  /** Calls a servop; it must succeed. */
  async ask<Name extends ClientServop>(
    servop: Name,
    data?: ClientServops[Name]['data'] | null,
  ): Promise<ClientServops[Name]['answer']> {
    const answer = await this.call(servop, data);
    if (answer.status !== 200) expect.fail(`${servop} returned ${JSON.stringify(answer)}`);
    // requireDocumentedPacket has checked the shape.
    return answer.data as ClientServops[Name]['answer'];
  }

  /** Expects a servop to be refused. */
  async refused(code: RefusalCode, servop: string, data?: unknown, text?: string): Promise<void> {
    expectServopRefusal(await this.call(servop, data), code, text);
  }

  /** The answer of a servop. */
  async call(servop: string, data?: unknown): Promise<ReceivedAnswer> {
    const { responses } = await this.send([[servop, data]]);
    if (!responses[0] || responses.length > 1)
      return expect.fail(`${responses.length} answers for ${servop}`);
    return responses[0];
  }

  /** Sends a packet, by default with the next id. API errors have the HTTP status 200. */
  async send(
    messages: readonly Message[],
    packetId = this.packetId,
    options?: PostOptions,
  ): Promise<DispatcherAnswer> {
    this.packetId = Math.max(this.packetId, packetId + 1);
    const { status, body } = await this.game.post(this.packet(messages, packetId), options);
    expect(status).toBe(200);
    return body;
  }

  packet(messages: readonly Message[], packetId = this.packetId): object {
    return { messages: messagesOf(messages), gameId: app.id, sessionId: this.sessionId, packetId };
  }

  /** Opens an RTT connection and reads the answer to CONNECT. */
  async connect(): Promise<RttSocket> {
    const socket = await this.dial();
    await socket.accepted();
    return socket;
  }

  /** Opens an RTT socket and sends CONNECT, whether or not it is accepted. */
  async dial(options?: DialOptions, registration?: Registration): Promise<RttSocket> {
    const { profileId, sessionId } = this;
    const known = registration ?? (await this.ask('rttRegistration.REQUEST_CLIENT_CONNECTION'));
    return RttSocket.dial(this.game.context, known, { profileId, sessionId }, options);
  }
}
