import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { PresenceMock, WorldClock } from '../../../mocks/index.ts';
import type { ServerServop, ServerServops } from '../../../src/generated/braincloud-servops.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { requireDocumentedPacket } from './documented-packet.ts';
import { expectServopRefusal, type ReceivedAnswer, type RefusalCode } from './expect-refusal.ts';
import { splitServop } from './messages.ts';
import { Player } from './player.ts';
import type { RttSocket } from './rtt-socket.ts';
import { app, credentials } from './seed-players.ts';
import { GameServer } from './server.ts';

/** An answer that matches the spec. */
export interface Posted<Body> {
  /** The HTTP status. */
  readonly status: number;
  readonly body: Body;
}

/** An answer of the client dispatcher. */
export interface DispatcherAnswer {
  readonly packetId: number;
  readonly responses: readonly ReceivedAnswer[];
}

/** Changes to an otherwise valid request. */
export interface PostOptions {
  /** @default POST */
  readonly method?: string;
  /** Added to or replacing the default headers; null removes one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent instead of the signed text. */
  readonly body?: BodyInit;
}

/** The context of a brainCloud story. */
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

  /** The clock that measures the silence of RTT connections. */
  get keepAlive(): WorldClock {
    return this.context.keepAlive;
  }

  /** Origin and prefix of the dispatchers. */
  get url(): string {
    return this.context.dispatcherUrl ?? this.context.baseUrl;
  }

  /** A player who is not logged in. */
  player(userId: string): Player {
    return new Player(this, userId);
  }

  /** A player of the seed, logged in. */
  logIn(userId: string): Promise<Player> {
    return this.player(userId).logIn();
  }

  /** A player of the seed, logged in and connected, with an empty inbox. */
  async enter(userId: string): Promise<{ player: Player; rtt: RttSocket }> {
    const player = await this.logIn(userId);
    return { player, rtt: await player.connect() };
  }

  /** A server with an open session. */
  server(): Promise<GameServer> {
    return new GameServer(this).authenticate();
  }

  /** Calls a servop in the standard protocol; it must succeed. */
  async asServer<Name extends ServerServop>(
    servop: Name,
    data?: ServerServops[Name]['data'],
  ): Promise<ServerServops[Name]['answer']> {
    const { status, body } = await this.standard(servop, data);
    if (status !== 200) expect.fail(`${servop} returned ${JSON.stringify(body)}`);
    // requireDocumentedPacket has checked the shape.
    return body as ServerServops[Name]['answer'];
  }

  /** Expects a servop to be refused in the standard protocol. */
  async refusesServer(code: RefusalCode, servop: string, data?: unknown, text?: string): Promise<void> {
    const { status, body } = await this.standard(servop, data);
    expectServopRefusal(body, code, text);
    expect(status).toBe(Number(code.split('/')[0]));
  }

  /** Calls any servop in the standard protocol, with other credentials on request. */
  standard(servop: string, data?: unknown, changed: object = {}): Promise<Posted<unknown>> {
    return this.postToServers({ ...credentials, ...changed, ...splitServop(servop), data });
  }

  postToServers<Body = unknown>(request: unknown, options?: PostOptions): Promise<Posted<Body>> {
    return this.#post('/s2sdispatcher', request, {}, options);
  }

  /** Posts a signed client packet. Text is sent unchanged, anything else as JSON. */
  async post(packet: unknown, options?: PostOptions): Promise<Posted<DispatcherAnswer>> {
    const headers = { 'x-appid': app.id, 'x-sig': vendorSignature(textOf(packet)) };
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

/** Signs as the vendor's clients do, without the mock's own function, whose mistakes would cancel out. */
export function vendorSignature(text: string): string {
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
