import {
  type BraincloudRuleId,
  type BraincloudSeed,
  createPresenceMock,
  defaultBraincloudSeed,
  type PresenceMock,
  type Snapshot,
  WorldClock,
} from '../../mocks/index.ts';
import type { components } from '../../src/generated/braincloud.ts';
import { signedPacket } from '../call.ts';
import { splitServop } from '../contract/game/messages.ts';
import { app, credentials, groups, players } from '../contract/game/seed-players.ts';
import { START_TIME } from '../contract/run-scenario.ts';
import { type Look, limits, type PlayerPush } from './braincloud-model.ts';
import { cast, idOf, type PlayerName, type PlayerStep, TOO_LARGE, type Who } from './braincloud-steps.ts';

type Schemas = components['schemas'];
type Row = Pick<Schemas['Presence'], 'user' | 'online' | 'activity'>;

const ids: readonly string[] = cast.map(idOf);

/** Only these players, all offline. */
const seed: BraincloudSeed = {
  ...defaultBraincloudSeed,
  profiles: defaultBraincloudSeed.profiles.filter(({ id }) => ids.includes(id)),
  friendships: (defaultBraincloudSeed.friendships ?? []).filter((pair) =>
    pair.every((id) => ids.includes(id)),
  ),
  groups: (defaultBraincloudSeed.groups ?? []).filter(({ id }) => id === groups.nightOwls),
  systemPresences: [],
};

/** The app's answer to a step. */
export interface Performed {
  /** 200 or a reason code. */
  readonly code: number;
  /** The id of the session or connection that the step created. */
  readonly made?: string | number;
  readonly online?: readonly Who[];
}

interface Client {
  sessionId: string;
  packetId: number;
}

interface Connection {
  readonly id: number;
  readonly who: PlayerName;
  readonly told: PlayerPush[];
  isOpen: boolean;
  listener: ReturnType<PresenceMock['connect']>;
}

interface Answer {
  readonly status: number;
  readonly reason_code?: number;
  readonly data?: unknown;
}

/** An app with a clock that moves only in wait steps, and its clients. */
export class PlayedApp {
  readonly mock: PresenceMock;
  readonly connections: Connection[] = [];
  readonly #clients = new Map<PlayerName, Client>();
  readonly #rttSecrets = new Set<string>();

  constructor(rulesOff: readonly BraincloudRuleId[] = []) {
    this.mock = createPresenceMock({
      clock: new WorldClock({ startAt: START_TIME, frozen: true }),
      keepAlive: new WorldClock({ frozen: true }),
      seed: { braincloud: seed },
      settings: { braincloud: { ...limits, maxContentBytes: 20 } },
      rulesOff,
    });
  }

  perform(step: PlayerStep): Performed {
    switch (step.does) {
      case 'wait':
        this.mock.clock.advance(step.seconds * 1000);
        return { code: 200 };
      case 'log in':
        return this.#logIn(step.who);
      case 'log out':
        return this.call(step.who, 'playerState.LOGOUT');
      case 'connect':
        return this.#connect(step.who);
      case 'hang up': {
        const open = this.connections.filter(({ who, isOpen }) => who === step.who && isOpen);
        const connection = open[step.which % open.length];
        if (connection) hangUp(connection);
        return { code: 200 };
      }
      case 'keep alive':
        return this.#keepAlive(step.who, step.over);
      case 'listen': {
        const { bidirectional } = step;
        if (step.to === 'friends') {
          return this.call(step.who, 'presence.REGISTER_LISTENERS_FOR_FRIENDS', {
            platform: 'all',
            bidirectional,
          });
        }
        if (step.to === 'group') {
          const data = { groupId: groups.nightOwls, bidirectional };
          return this.call(step.who, 'presence.REGISTER_LISTENERS_FOR_GROUP', data);
        }
        const data = { profileIds: step.to.map(idOf), bidirectional };
        return this.call(step.who, 'presence.REGISTER_LISTENERS_FOR_PROFILES', data);
      }
      case 'stop listening':
        return this.call(step.who, 'presence.STOP_LISTENING');
      case 'push':
        return this.call(step.who, 'presence.FORCE_PUSH', null);
      case 'show':
        return this.call(step.who, 'presence.SET_VISIBILITY', { visible: step.visible });
      case 'act': {
        const activity = step.activity === TOO_LARGE ? { text: 'x'.repeat(20) } : { number: step.activity };
        return this.call(step.who, 'presence.UPDATE_ACTIVITY', { activity });
      }
      case 'befriend':
        return this.call(step.who, 'friend.ADD_FRIENDS', { profileIds: [idOf(step.other)] });
      case 'part':
        return this.call(step.who, 'friend.REMOVE_FRIENDS', { profileIds: [idOf(step.other)] });
      case 'initialize':
        return this.asServer('presence.SYS_INITIALIZE_PRESENCE', {
          profileId: idOf(step.whom),
          visible: step.visible,
          activity: step.activity === undefined ? undefined : { number: step.activity },
          expirySecs: step.seconds,
        });
      case 'extend':
        return this.asServer('presence.SYS_EXTEND_PX_EXPIRY', {
          profileId: idOf(step.whom),
          seconds: step.seconds,
        });
      case 'terminate':
        return this.asServer('presence.SYS_TERMINATE_PRESENCE', { profileId: idOf(step.whom) });
    }
  }

  /** The same app restored from a snapshot in another world, with the same clients. */
  fork(snapshot: Snapshot): PlayedApp {
    const fork = new PlayedApp();
    fork.mock.clock.advanceTo(this.mock.clock.now());
    fork.mock.restore(snapshot);
    for (const [who, client] of this.#clients) fork.#clients.set(who, { ...client });
    // Connection numbers continue even if no connection is left.
    fork.connections.push(
      ...this.connections.map((connection) => ({ ...connection, told: [], isOpen: false })),
    );
    return fork;
  }

  /** The state of the clients. */
  secrets(): string[] {
    const sessions = [...this.#clients.values()].map(({ sessionId }) => sessionId);
    return [...sessions, ...this.#rttSecrets].filter((secret) => secret !== '');
  }

  /** All presences as a server sees them. */
  looks(): Map<Who, Look> {
    const data = { profileIds: cast.map(idOf), includeOffline: true };
    const { presence } = this.post('/s2sdispatcher', {
      ...credentials,
      ...splitServop('presence.GET_PRESENCE_OF_USERS'),
      data,
    }) as { presence: Row[] };
    return new Map(presence.map((row) => [whoIs(row.user.id), lookOf(row)]));
  }

  /** The messages of each connection since the last call, by connection id. */
  told(): Map<number, PlayerPush[]> {
    const told = this.connections
      .filter((connection) => connection.told.length > 0)
      .map((connection) => [connection.id, connection.told.splice(0)] as const);
    return new Map(told);
  }

  asServer(servop: string, data: object): Performed {
    const answer = this.post('/s2sdispatcher', { ...credentials, ...splitServop(servop), data });
    return { code: (answer as Answer | null)?.reason_code ?? 200 };
  }

  #logIn(who: PlayerName): Performed {
    this.#clients.set(who, { sessionId: '', packetId: this.#clients.get(who)?.packetId ?? 0 });
    const { data, code } = this.#send(who, 'authenticationV2.AUTHENTICATE', {
      externalId: who,
      authenticationToken: `${who}-password`,
      authenticationType: 'Universal',
    });
    const { sessionId } = data as { sessionId: string };
    Object.assign(this.#clients.get(who) ?? {}, { sessionId });
    return { code, made: sessionId };
  }

  #connect(who: PlayerName): Performed {
    const { code, data } = this.#send(who, 'rttRegistration.REQUEST_CLIENT_CONNECTION');
    if (code !== 200) return { code };
    const { auth } = data as Schemas['RttConnection'];
    this.#rttSecrets.add(auth['X-RTT-SECRET']);
    const connection: Connection = {
      id: this.connections.length,
      who,
      told: [],
      isOpen: true,
      listener: undefined,
    };
    this.connections.push(connection);
    connection.listener = this.mock.connect(`wss://rtt.example.com?X-RTT-SECRET=${auth['X-RTT-SECRET']}`, {
      send: (frame) => hear(connection, frame),
      close: (closeCode = 1005) => {
        connection.isOpen = false;
        connection.listener?.closed(closeCode, '');
      },
    });
    const { sessionId } = this.#clients.get(who) ?? {};
    say(connection, 'CONNECT', { appId: app.id, profileId: players[who], sessionId, auth });
    return { code, made: connection.id };
  }

  #keepAlive(who: PlayerName, over: 'http' | 'rtt'): Performed {
    if (over === 'http') return this.call(who, 'heartbeat.READ');
    const connection = this.connections.findLast((each) => each.who === who && each.isOpen);
    if (connection) say(connection, 'HEARTBEAT', null);
    return { code: 200 };
  }

  /** Calls any servop as a player. */
  call(who: PlayerName, servop: string, data?: unknown): Performed {
    const { code, data: result } = this.#send(who, servop, data);
    const presence = (result as { presence?: Row[] } | null | undefined)?.presence;
    return { code, ...(presence ? { online: presence.map(({ user }) => whoIs(user.id)) } : {}) };
  }

  #send(who: PlayerName, servop: string, data?: unknown): { code: number; data?: unknown } {
    const client = this.#clients.get(who) ?? { sessionId: '', packetId: 0 };
    const { sessionId, packetId } = client;
    client.packetId += 1;
    const messages = [{ ...splitServop(servop), ...(data === undefined ? {} : { data }) }];
    const { responses } = this.post('/dispatcherv2', { packetId, sessionId, gameId: app.id, messages }) as {
      responses: [Answer];
    };
    const [answer] = responses;
    return { code: answer.reason_code ?? 200, data: answer.data };
  }

  /** Posts any JSON, signed. */
  post(path: string, request: unknown): unknown {
    return JSON.parse(this.mock.answer(signedPacket(JSON.stringify(request), path)).bodyText);
  }
}

function hangUp(connection: Connection): void {
  connection.isOpen = false;
  connection.listener?.closed(1000, '');
}

function say({ listener }: Connection, operation: string, data: unknown): void {
  listener?.message(JSON.stringify({ service: 'rtt', operation, data }));
}

function hear(connection: Connection, frame: string | Uint8Array): void {
  if (!connection.isOpen) throw new Error('A connection was told something after its end.');
  const { operation, data } = JSON.parse(new TextDecoder().decode(frame as Uint8Array));
  if (operation === 'CONNECT') return;
  if (operation === 'DISCONNECT') {
    connection.told.push({ disconnected: data.reasonCode });
    connection.isOpen = false;
  } else connection.told.push({ of: whoIs(data.from.id), look: lookOf({ ...data, user: data.from }) });
}

function lookOf({ user, online, activity }: Row): Look {
  const sessions = (user.cxs ?? []).map((cx) => cx.split(':')[2] ?? '');
  return { online, activity: activity['number'] as number | undefined, sessions };
}

function whoIs(profileId: string): Who {
  const who = cast.find((each) => idOf(each) === profileId);
  if (!who) throw new Error(`Nobody of the cast has the id ${profileId}.`);
  return who;
}
