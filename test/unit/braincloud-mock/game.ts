import type { HostSocket, SocketListener } from '../../../mocks/engine/socket.ts';
import * as answerValidators from '../../../mocks/generated/braincloud-answer-validators.js';
import { type PresenceMock, type PresenceMockOptions, WorldClock } from '../../../mocks/index.ts';
import { ValidatingMock } from '../../../mocks/world/validating-mock.ts';
import type { components } from '../../../src/generated/braincloud.ts';
import { callOf, signedPacket } from '../../call.ts';
import type { ReceivedAnswer } from '../../contract/game/expect-refusal.ts';
import { app, credentials } from '../../contract/game/seed-players.ts';

type Push = components['schemas']['PresenceIncomingMessage']['data'];
type Connection = components['schemas']['RttConnection'];

interface Answer {
  readonly status: number;
  readonly packetId: number;
  readonly responses: readonly ReceivedAnswer[];
  readonly messageResponses: readonly ReceivedAnswer[];
  readonly reason_code?: number;
}

/** A mock that validates its answers, with frozen clocks. */
export function newGame(options: PresenceMockOptions = {}): { mock: PresenceMock; keepAlive: WorldClock } {
  const clock = new WorldClock({ frozen: true, startAt: '2026-03-01T20:00:00Z' });
  const keepAlive = new WorldClock({ frozen: true });
  return { mock: new ValidatingMock({ clock, keepAlive, ...options }), keepAlive };
}

/** Records received messages and the close. */
export class FakeSocket implements HostSocket {
  readonly frames: (string | Uint8Array)[] = [];
  closedWith: number | undefined;
  bufferedAmount = 0;
  isBroken = false;
  listener: SocketListener | undefined;

  send(data: string | Uint8Array): void {
    if (this.isBroken) throw new Error('This socket is broken.');
    const message: unknown = JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data));
    const { RttConnectedMessage, RttDisconnectMessage, PresenceIncomingMessage, EventReceivedMessage } =
      answerValidators;
    const known = [RttConnectedMessage, RttDisconnectMessage, PresenceIncomingMessage, EventReceivedMessage];
    if (!known.some((validate) => validate(message)))
      throw new Error('The spec documents no such RTT message.');
    this.frames.push(data);
  }

  close(code?: number): void {
    if (this.closedWith !== undefined) return;
    this.closedWith = code ?? 1005;
    this.listener?.closed(this.closedWith, '');
  }

  say(message: object): void {
    this.listener?.message(JSON.stringify(message));
  }

  messages(): { service: string; operation: string; data: Record<string, unknown> }[] {
    return this.frames.map((frame) =>
      JSON.parse(typeof frame === 'string' ? frame : new TextDecoder().decode(frame)),
    );
  }

  /** The pushes since the last call. */
  pushes(): Push[] {
    const pushes = this.messages().filter(({ operation }) => operation === 'INCOMING');
    this.frames.length = 0;
    return pushes.map(({ data }) => data as Push);
  }

  get disconnectReason(): unknown {
    return this.messages().find(({ operation }) => operation === 'DISCONNECT')?.data['reasonCode'];
  }
}

/** Posts raw text to the client dispatcher. */
export function postPacket(mock: PresenceMock, body: string, headers: Record<string, string> = {}): Answer {
  const packet = signedPacket(body);
  const answer = mock.answer({
    ...packet,
    headers: { ...packet.headers, ...headers },
    origin: 'http://localhost:4444',
  });
  return { ...JSON.parse(answer.bodyText), status: answer.status };
}

/** Posts a body to the server dispatcher. */
export function postS2s(mock: PresenceMock, body: object): Answer & Record<string, unknown> {
  const answer = mock.answer(callOf('POST', '/s2sdispatcher', { token: null, body }));
  return { ...JSON.parse(answer.bodyText), status: answer.status };
}

/** Calls a servop in the standard protocol. */
export function asServer(mock: PresenceMock, operation: string, data: object, service = 'presence'): unknown {
  const body = { ...credentials, service, operation, data };
  const answer = mock.answer(callOf('POST', '/s2sdispatcher', { token: null, body }));
  return JSON.parse(answer.bodyText);
}

/** A player of the default seed, or a new one. */
export class InProcessPlayer {
  readonly mock: PresenceMock;
  readonly userId: string;
  sessionId = '';
  profileId = '';
  packetId = 0;

  constructor(mock: PresenceMock, userId: string) {
    this.mock = mock;
    this.userId = userId;
  }

  /** Sends one message `service.OPERATION` in a packet. */
  call(servop: string, data?: unknown): ReceivedAnswer {
    const [answer] = this.send([{ servop, data }]).responses;
    if (!answer) throw new Error(`${servop} was not answered.`);
    return answer;
  }

  send(messages: readonly { servop: string; data?: unknown }[], packetId = this.packetId): Answer {
    this.packetId = Math.max(this.packetId, packetId + 1);
    return postPacket(
      this.mock,
      JSON.stringify({
        messages: messages.map(({ servop, data }) => {
          const [service, operation] = servop.split('.');
          return { service, operation, ...(data === undefined ? {} : { data }) };
        }),
        gameId: app.id,
        sessionId: this.sessionId,
        packetId,
      }),
    );
  }

  logIn(): this {
    const answer = this.call('authenticationV2.AUTHENTICATE', this.credentials);
    const data = answer.data as { sessionId: string; profileId: string } | undefined;
    if (!data) throw new Error(`The login failed: ${answer.status_message}`);
    this.sessionId = data.sessionId;
    this.profileId = data.profileId;
    return this;
  }

  get credentials(): object {
    return {
      gameId: app.id,
      externalId: this.userId,
      authenticationToken: `${this.userId}-password`,
      authenticationType: 'Universal',
      forceCreate: true,
    };
  }

  /** Opens an RTT socket and connects it. */
  connect(): FakeSocket {
    const { data } = this.call('rttRegistration.REQUEST_CLIENT_CONNECTION');
    return this.connectWith(data as Connection);
  }

  connectWith({ endpoints: [endpoint], auth }: Connection, session: object = {}): FakeSocket {
    const socket = new FakeSocket();
    const query = `X-APPID=${auth['X-APPID']}&X-RTT-SECRET=${auth['X-RTT-SECRET']}`;
    socket.listener = this.mock.connect(`ws://${endpoint?.host}:${endpoint?.port}?${query}`, socket);
    socket.say({
      service: 'rtt',
      operation: 'CONNECT',
      data: { appId: app.id, profileId: this.profileId, sessionId: this.sessionId, auth, ...session },
    });
    return socket;
  }
}

/** Logs in and connects. */
export function enter(mock: PresenceMock, userId: string): { player: InProcessPlayer; socket: FakeSocket } {
  const player = new InProcessPlayer(mock, userId).logIn();
  const socket = player.connect();
  socket.frames.length = 0;
  return { player, socket };
}
