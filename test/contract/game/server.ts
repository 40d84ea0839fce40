import { expect } from 'vitest';
import type { ServerServop, ServerServops } from '../../../src/generated/braincloud-servops.ts';
import { expectServopRefusal, type ReceivedAnswer, type RefusalCode } from './expect-refusal.ts';
import type { Game, Posted } from './game.ts';
import { type Message, messagesOf } from './messages.ts';
import { type DialOptions, RttSocket } from './rtt-socket.ts';
import { credentials } from './seed-players.ts';

/** An answer of the server dispatcher in the session protocol, or an error for the whole packet. */
export interface ServerPacketAnswer {
  readonly packetId: number;
  readonly messageResponses: readonly ReceivedAnswer[];
}

/** A server of the game in the session protocol. */
export class GameServer {
  readonly game: Game;
  sessionId: string | undefined;
  packetId = 0;

  constructor(game: Game) {
    this.game = game;
  }

  async authenticate(): Promise<this> {
    const { sessionId } = await this.ask('authenticationV2.AUTHENTICATE', credentials);
    return Object.assign(this, { sessionId });
  }

  /** Calls a servop; it must succeed. */
  async ask<Name extends ServerServop>(
    servop: Name,
    data?: ServerServops[Name]['data'] | null,
  ): Promise<ServerServops[Name]['answer']> {
    const answer = await this.call(servop, data);
    if (answer.status !== 200) expect.fail(`${servop} returned ${JSON.stringify(answer)}`);
    // requireDocumentedPacket has checked the shape.
    return answer.data as ServerServops[Name]['answer'];
  }

  /** Expects a servop to be refused within an accepted packet. */
  async refused(code: RefusalCode, servop: string, data?: unknown, text?: string): Promise<void> {
    expectServopRefusal(await this.call(servop, data), code, text);
  }

  /** Expects a packet to be refused as a whole. */
  async packetRefused(code: RefusalCode, messages: readonly Message[], packetId?: number): Promise<void> {
    const sent = packetId ?? this.packetId;
    const { status, body } = await this.post(messages, sent);
    expectServopRefusal(body, code);
    expect(status).toBe(Number(code.split('/')[0]));
    expect(body).toMatchObject({ packetId: sent });
  }

  async call(servop: string, data?: unknown): Promise<ReceivedAnswer> {
    const { messageResponses } = await this.send([[servop, data]]);
    const [answer] = messageResponses;
    if (!answer || messageResponses.length > 1) {
      return expect.fail(`${messageResponses.length} answers for ${servop}`);
    }
    return answer;
  }

  /** Sends a packet that must not be refused as a whole. */
  async send(messages: readonly Message[], packetId = this.packetId): Promise<ServerPacketAnswer> {
    const { status, body } = await this.post(messages, packetId);
    expect({ status, body }).toMatchObject({ status: 200, body: { messageResponses: expect.any(Array) } });
    return body;
  }

  post(messages: readonly Message[], packetId = this.packetId): Promise<Posted<ServerPacketAnswer>> {
    this.packetId = Math.max(this.packetId, packetId + 1);
    const { sessionId } = this;
    return this.game.postToServers({
      packetId,
      ...(sessionId === undefined ? {} : { sessionId }),
      messages: messagesOf(messages),
    });
  }

  async connect(): Promise<RttSocket> {
    const socket = await this.dial();
    await socket.accepted();
    return socket;
  }

  /** Opens an RTT socket and sends CONNECT, whether or not it is accepted. */
  async dial(options?: DialOptions): Promise<RttSocket> {
    const registration = await this.ask('rttRegistration.REQUEST_SYSTEM_CONNECTION');
    const identity = { profileId: 's', sessionId: this.sessionId ?? '' };
    return RttSocket.dial(this.game.context, registration, identity, options);
  }
}
