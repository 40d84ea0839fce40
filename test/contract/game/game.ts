import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { PresenceMock, WorldClock } from '../../../mocks/index.ts';
import type { ServerServop, ServerServops } from '../../../src/generated/braincloud-servops.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { requireDocumentedPacket } from './documented-packet.ts';
import { expectRefusal, type MessageAnswer, type RefusalCode } from './expect-refusal.ts';
import { splitServop } from './messages.ts';
import { Player } from './player.ts';
import type { RttSocket } from './rtt-socket.ts';
import { app, credentials } from './seed-players.ts';
import { Server } from './server.ts';

/** An answer that is as the spec says. */
export interface Posted<Body> {
  /** Of HTTP. */
  readonly status: number;
  readonly body: Body;
}

/** What the client dispatcher answers. */
export interface PacketAnswer {
  readonly packetId: number;
  readonly responses: readonly MessageAnswer[];
}

/** What changes in a request that is otherwise as it should be. */
export interface PostOptions {
  /** @default POST */
  readonly method?: string;
  /** Added to the right ones, or in their place; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** What goes out in the place of the text that is signed. */
  readonly body?: BodyInit;
}

/** What a story about the app is told on. */
export class Game {
  readonly context: ScenarioContext;

  constructor(context: ScenarioContext) {
    this.context = context;
  }

  get mock(): PresenceMock {
    return this.context.mock;
  }

  get clock(): WorldClock {
    return this.context.clock;
  }

  /** What the silence of RTT connections is measured by. */
  get keepAlive(): WorldClock {
    return this.context.keepAlive;
  }

  /** Origin and prefix of the dispatchers. */
  get url(): string {
    return this.context.dispatcherUrl ?? this.context.baseUrl;
  }

  /** Somebody who is not logged in yet. */
  player(userId: string): Player {
    return new Player(this, userId);
  }

  /** A player of the seed, logged in. */
  logIn(userId: string): Promise<Player> {
    return this.player(userId).logIn();
  }

  /** A player of the seed, logged in and connected, who has been told nothing yet. */
  async enter(userId: string): Promise<{ player: Player; rtt: RttSocket }> {
    const player = await this.logIn(userId);
    return { player, rtt: await player.connect() };
  }

  /** A server that has opened a session. */
  server(): Promise<Server> {
    return new Server(this).authenticate();
  }

  /** Calls a servop in the standard protocol, where it must succeed. */
  async asServer<Name extends ServerServop>(
    servop: Name,
    data?: ServerServops[Name]['data'],
  ): Promise<ServerServops[Name]['answer']> {
    const { status, body } = await this.standard(servop, data);
    if (status !== 200) expect.fail(`${servop} was answered ${JSON.stringify(body)}`);
    // The spec has been asked whether it is one.
    return body as ServerServops[Name]['answer'];
  }

  /** Expects that a servop is refused in the standard protocol. */
  async refusesServer(code: RefusalCode, servop: string, data?: unknown, text?: string): Promise<void> {
    const { status, body } = await this.standard(servop, data);
    expectRefusal(body, code, text);
    expect(status).toBe(Number(code.split('/')[0]));
  }

  /** Calls any servop in the standard protocol, with credentials of its own if need be. */
  standard(servop: string, data?: unknown, changed: object = {}): Promise<Posted<unknown>> {
    return this.postToServers({ ...credentials, ...changed, ...splitServop(servop), data });
  }

  postToServers<Body = unknown>(request: unknown, options?: PostOptions): Promise<Posted<Body>> {
    return this.#post('/s2sdispatcher', request, {}, options);
  }

  /** Posts a packet of a client, signed. Text goes out as it is, all else as JSON. */
  async post(packet: unknown, options?: PostOptions): Promise<Posted<PacketAnswer>> {
    const headers = { 'x-appid': app.id, 'x-sig': signatureOf(textOf(packet)) };
    return this.#post('/dispatcherv2', packet, headers, options);
  }

  async #post<Body>(
    path: '/dispatcherv2' | '/s2sdispatcher',
    request: unknown,
    required: Readonly<Record<string, string>>,
    { method = 'POST', headers, body }: PostOptions = {},
  ): Promise<Posted<Body>> {
    const before = this.mock.journal.last()?.number;
    const bodyText = textOf(request);
    const response = await this.context.fetch(`${this.url}${path}`, {
      method,
      headers: present({ 'content-type': 'application/json', ...required, ...headers }),
      ...(method === 'GET' ? {} : { body: body ?? bodyText }),
    });
    const answerText = await response.text();
    if (this.mock.journal.last()?.number === before) {
      throw new Error(`${path} never came to the mock; ${response.status} was answered: ${answerText}`);
    }
    const { status } = response;
    requireDocumentedPacket({ path, bodyText, status, answerText });
    return { status, body: JSON.parse(answerText) as Body };
  }
}

/** As the vendor's clients sign: not by the mock's own function, which would agree with its own mistakes. */
export function signatureOf(text: string): string {
  return createHash('md5')
    .update(text + app.secret)
    .digest('hex');
}

function textOf(request: unknown): string {
  return typeof request === 'string' ? request : JSON.stringify(request);
}

function present(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((header): header is [string, string] => header[1] !== null),
  );
}
