import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Random } from '../../mocks/engine/random.ts';
import { app, players } from '../contract/game/seed-players.ts';
import { builtIn, clientAuthorization, people, UNKNOWN_ID } from '../contract/seed-ids.ts';
import type { HttpClient, Sent } from './http-client.ts';

/** Number of each kind in a world. */
const SOCKETS = 5;

/** The results of a load, over all worlds. */
export class LoadTally {
  /** Durations of the calls of the current window, in milliseconds. */
  durations: number[] = [];
  calls = 0;
  pushes = 0;
  /** Violations, one per line. */
  readonly errors: string[] = [];
}

/** Runs actions in sequence, as a session sends one packet at a time. */
interface InTurn {
  turn: Promise<void>;
}

/** Listens on a notification channel. */
interface LoadAgent extends InTurn {
  readonly connectUri: string;
  socket: WebSocket;
}

interface LoadPlayer extends InTurn {
  readonly name: string;
  login: Login;
}

/** A player's session and RTT connection. */
interface Login {
  readonly sessionId: string;
  readonly socket: WebSocket;
  packetId: number;
}

type Weighted = readonly [weight: number, call: () => Promise<unknown>];

/** A world under load: users and players who listen to each other, and all their calls. */
export class LoadWorld {
  readonly name: string;
  readonly #url: string;
  readonly #client: HttpClient;
  readonly #random: Random;
  readonly #tally: LoadTally;
  readonly #agents: LoadAgent[] = [];
  readonly #players: LoadPlayer[] = [];
  readonly #mix: readonly Weighted[] = [
    [25, () => this.#call('GET', '/api/v2/presence/definitions?pageSize=25', 200)],
    [15, () => this.#call('GET', `/api/v2/presence/definitions/${this.#pick(Object.values(builtIn))}`, 200)],
    [20, () => this.#changePresence()],
    [10, () => this.#call('GET', `/api/v2/users/presences/purecloud/bulk?id=${Object.values(people)}`, 200)],
    [15, () => this.#play()],
    [3, () => this.#call('GET', `/api/v2/presence/definitions/${UNKNOWN_ID}`, 404)],
    [3, () => this.#call('GET', '/api/v2/presence/definitions', 401, { headers: { authorization: '' } })],
    [
      2,
      () =>
        this.#call('PATCH', `/api/v2/users/${people.ada}/presences/purecloud`, 400, {
          body: '{"message":7}',
        }),
    ],
    [2, () => this.#call('GET', '/__mock/state', 200)],
    [2, () => this.#authorize()],
    [2, () => this.#comeBack()],
    [1, () => this.#logInAgain()],
  ];

  constructor(url: string, name: string, client: HttpClient, random: Random, tally: LoadTally) {
    this.name = name;
    this.#url = `${url}/worlds/${name}`;
    this.#client = client;
    this.#random = random;
    this.#tally = tally;
  }

  /** Opens its sockets: notification channels, and RTT connections of players. */
  async open(): Promise<void> {
    const topics = Object.values(people).map((id) => ({ id: `v2.users.${id}.presence` }));
    for (let index = 0; index < SOCKETS; index++) {
      const channel: { id: string; connectUri: string } = JSON.parse(
        await this.#call('POST', '/api/v2/notifications/channels', 200),
      );
      const path = `/api/v2/notifications/channels/${channel.id}/subscriptions`;
      await this.#call('PUT', path, 200, { body: JSON.stringify(topics) });
      const { connectUri } = channel;
      this.#agents.push({ connectUri, socket: await this.#connect(connectUri), turn: Promise.resolve() });
      const name = `load-${index}`;
      this.#players.push({ name, login: await this.#logIn(name), turn: Promise.resolve() });
    }
  }

  /** Sends the keep-alive messages of connections. */
  keepAlive(): void {
    for (const { login } of this.#players) {
      if (login.socket.readyState === WebSocket.OPEN) login.socket.send(HEARTBEAT);
    }
  }

  /** Makes one random call. */
  async step(): Promise<void> {
    let left = this.#random.fraction() * this.#mix.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, call] of this.#mix) {
      left -= weight;
      if (left < 0) return void (await call());
    }
  }

  async close(): Promise<void> {
    const sockets = [...this.#agents, ...this.#players.map(({ login }) => login)].map(({ socket }) => socket);
    await Promise.all(sockets.map(end));
  }

  async #changePresence(): Promise<void> {
    const body = {
      presenceDefinition: { id: this.#pick(Object.values(builtIn)) },
      message: this.#random.letters(12),
    };
    const path = `/api/v2/users/${this.#pick(Object.values(people))}/presences/purecloud`;
    await this.#call('PATCH', path, 200, { body: JSON.stringify(body) });
  }

  async #authorize(): Promise<void> {
    const authorization = clientAuthorization;
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
    await this.#call('POST', '/oauth/token', 200, { headers, body: 'grant_type=client_credentials' });
  }

  /** Loses a listener's connection and restores it. */
  #comeBack(): Promise<void> {
    const agent = this.#pick(this.#agents);
    return inTurn(agent, async () => {
      await end(agent.socket);
      agent.socket = await this.#connect(agent.connectUri);
    });
  }

  #play(): Promise<void> {
    const player = this.#pick(this.#players);
    return inTurn(player, async () => {
      await this.#post(player.login.sessionId, player.login.packetId++, [
        ['presence', 'UPDATE_ACTIVITY', { activity: { SCORE: this.#random.next() % 1000 } }],
        ['presence', 'GET_PRESENCE_OF_FRIENDS', { platform: 'all', includeOffline: true }],
      ]);
    });
  }

  #logInAgain(): Promise<void> {
    const player = this.#pick(this.#players);
    return inTurn(player, async () => {
      await this.#post(player.login.sessionId, player.login.packetId++, [['playerState', 'LOGOUT', {}]]);
      await end(player.login.socket);
      player.login = await this.#logIn(player.name);
    });
  }

  async #logIn(name: string): Promise<Login> {
    const login = { externalId: name, authenticationToken: 'password', authenticationType: 'Universal' };
    const [authenticated, , connection] = await this.#post('', 0, [
      ['authenticationV2', 'AUTHENTICATE', { ...login, forceCreate: true, gameId: app.id }],
      ['presence', 'REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.nova], bidirectional: false }],
      ['rttRegistration', 'REQUEST_CLIENT_CONNECTION', {}],
    ]);
    const { sessionId, profileId } = authenticated as { sessionId: string; profileId: string };
    const { endpoints, auth } = connection as {
      endpoints: { host: string; port: number }[];
      auth: Record<string, string>;
    };
    const [endpoint] = endpoints;
    const query = new URLSearchParams(auth);
    const socket = await this.#connect(`ws://${endpoint?.host}:${endpoint?.port}?${query}`);
    const system = { protocol: 'ws', platform: 'WEB' };
    const data = { appId: app.id, profileId, sessionId, auth, system };
    socket.send(JSON.stringify({ service: 'rtt', operation: 'CONNECT', data }));
    await once(socket, 'message');
    return { sessionId, socket, packetId: 1 };
  }

  /** @returns the data of each answer. */
  async #post(sessionId: string, packetId: number, messages: readonly Message[]): Promise<unknown[]> {
    const list = messages.map(([service, operation, data]) => ({ service, operation, data }));
    const body = JSON.stringify({ messages: list, gameId: app.id, sessionId, packetId });
    const signature = createHash('md5').update(`${body}${app.secret}`).digest('hex');
    const headers = { 'x-appid': app.id, 'x-sig': signature };
    const { responses }: { responses: { status: number; data: unknown }[] } = JSON.parse(
      await this.#call('POST', '/dispatcherv2', 200, { headers, body }),
    );
    for (const { status, data } of responses) {
      if (status !== 200)
        this.#tally.errors.push(`${this.name}: a servop returned ${status} ${JSON.stringify(data)}`);
    }
    return responses.map(({ data }) => data);
  }

  async #call(method: string, path: string, expected: number, { headers, body }: Sent = {}): Promise<string> {
    const began = performance.now();
    const sent = {
      headers: { authorization: 'Bearer load', ...headers },
      ...(body === undefined ? {} : { body }),
    };
    const answer = await this.#client.send(method, `${this.#url}${path}`, sent);
    this.#tally.durations.push(performance.now() - began);
    this.#tally.calls++;
    if (answer.status !== expected) {
      this.#tally.errors.push(
        `${this.name}: ${method} ${path} returned ${answer.status}, not ${expected}: ${answer.body}`,
      );
    }
    return answer.body;
  }

  async #connect(url: string): Promise<WebSocket> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await once(socket, 'open');
    socket.on('message', () => {
      this.#tally.pushes++;
    });
    socket.on('close', (code) => {
      if (code !== ENDED) this.#tally.errors.push(`${this.name}: a socket was closed with ${code}.`);
    });
    return socket;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#random.next() % items.length] as Item;
  }
}

type Message = readonly [service: string, operation: string, data: object];

function inTurn(who: InTurn, act: () => Promise<void>): Promise<void> {
  who.turn = who.turn.then(act);
  return who.turn;
}

const HEARTBEAT = JSON.stringify({ service: 'rtt', operation: 'HEARTBEAT', data: null });
/** Messages of reconnecting sockets. */
const ENDED = 1000;

async function end(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.CLOSED) return;
  const closed = once(socket, 'close');
  socket.close(ENDED);
  await closed;
}
