import type { BraincloudRuleId } from '../../mocks/index.ts';
import { cast, type PlayerName, type PlayerStep, TOO_LARGE, type Who } from './braincloud-steps.ts';

/** The app's settings. */
export const limits = {
  maxSessions: 2,
  sessionExpirySeconds: 90,
  presPxExpirySecs: 40,
  presPxExpiryExtSecMax: 20,
} as const;

/** A player as others see it. */
export interface Look {
  readonly online: boolean;
  /** Undefined without activity. */
  readonly activity: number | undefined;
  /** The sessions of its connections. */
  readonly sessions: readonly string[];
}

/** A push to a connection. */
export type PlayerPush = { readonly of: Who; readonly look: Look } | { readonly disconnected: number };

/** The result of a step. */
export interface PlayerStepResult {
  /** 200 or a reason code. */
  readonly code: number;
  /** The online players among the requested ones. */
  readonly online?: readonly Who[];
}

/** Rules that the model can switch off. */
export const ownRules = [
  'BC-LIS-3',
  'BC-LIS-4',
  'BC-LIS-5',
  'BC-LIS-6',
  'BC-LIS-8',
  'BC-PRES-5',
  'BC-PRES-8',
  'BC-RTT-8',
  'BC-SES-3',
  'BC-SYS-7',
] as const satisfies readonly BraincloudRuleId[];

interface Session {
  readonly id: string;
  readonly who: PlayerName;
  lastHeard: number;
  /** The message that its client gets when it ends. */
  end?: number;
}

interface Connection {
  readonly id: number;
  readonly session: Session;
}

interface Presence {
  visible: boolean;
  activity: number | undefined;
  expiresAt?: number;
}

const GROUP: readonly Who[] = ['nova', 'pixel', 'rook'];
const OK: PlayerStepResult = { code: 200 };

/** A minimal model of the app. */
export class AppModel {
  now: number;
  /** The messages of each connection since the last read, by connection id. */
  told = new Map<number, PlayerPush[]>();
  readonly #without: (typeof ownRules)[number] | undefined;
  readonly #sessions: Session[] = [];
  readonly #connections: Connection[] = [];
  readonly #presences = new Map<Who, Presence>();
  /** Pairs `listener of`. */
  readonly #hears = new Set<string>();
  /** Pairs `one other`, both ways. */
  readonly #friends = new Set<string>();

  constructor(now: number, without?: (typeof ownRules)[number]) {
    this.now = now;
    this.#without = without;
    for (const [one, other] of [
      ['nova', 'pixel'],
      ['nova', 'rook'],
      ['pixel', 'rook'],
    ] as const) {
      this.#befriend(one, other);
    }
  }

  /** @param made the id of the session or connection that the app created, if any. */
  take(step: PlayerStep, made: string | number): PlayerStepResult {
    switch (step.does) {
      case 'wait':
        this.wait(step.seconds * 1000);
        return OK;
      case 'log in':
        this.#logIn(step.who, String(made));
        return OK;
      case 'hang up': {
        const open = this.#connectionsOf(step.who);
        const connection = open[step.which % open.length];
        if (connection) this.#disconnect(connection);
        return OK;
      }
      case 'initialize': {
        const { visible = true, activity, seconds = limits.presPxExpirySecs } = step;
        const expiresAt = this.now + seconds * 1000;
        this.#change(step.whom, { visible, expiresAt, ...(activity === undefined ? {} : { activity }) });
        return OK;
      }
      case 'extend': {
        const presence = this.#presences.get(step.whom);
        if (!presence) return { code: 40627 };
        const seconds = Math.min(step.seconds ?? limits.presPxExpirySecs, limits.presPxExpiryExtSecMax);
        presence.expiresAt = Math.max(presence.expiresAt ?? 0, this.now) + seconds * 1000;
        return OK;
      }
      case 'terminate':
        this.#end(step.whom);
        return OK;
      case 'keep alive':
        if (step.over === 'rtt') {
          const connection = this.#connectionsOf(step.who).at(-1);
          if (connection) connection.session.lastHeard = this.now;
          return OK;
        }
        return this.#inSession(step.who, () => OK);
      default:
        return this.#inSession(step.who, (session) => this.#act(step, session, Number(made)));
    }
  }

  /** Advances the time and runs what is due, in order. */
  wait(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let due = this.#nextDue(end); due; due = this.#nextDue(end)) {
      this.now = due.at;
      due.happens();
    }
    this.now = end;
  }

  look(who: Who): Look {
    const presence = this.#presences.get(who);
    if (!this.#isOnline(who)) return { online: false, activity: undefined, sessions: [] };
    const sessions = this.#connectionsOf(who).map(({ session }) => session.id);
    return { online: true, activity: presence?.activity, sessions };
  }

  #act(step: Exclude<PlayerStep, { does: 'wait' }>, session: Session, made: number): PlayerStepResult {
    const { who } = session;
    switch (step.does) {
      case 'log out':
        this.#endSession(session, 40304);
        return OK;
      case 'connect':
        this.#connections.push({ id: made, session });
        if (!this.#presences.has(who)) this.#change(who, {});
        return OK;
      case 'listen':
        return this.#listen(who, step.to, step.bidirectional);
      case 'stop listening':
        if (!this.#presences.has(who)) return { code: 40627 };
        if (this.#holds('BC-LIS-6')) this.#stopListening(who);
        return OK;
      case 'push':
        if (this.#isOnline(who)) this.#publish(who);
        return OK;
      case 'show':
        if (!this.#presences.has(who)) return { code: 40627 };
        this.#change(who, { visible: step.visible });
        return OK;
      case 'act':
        if (step.activity === TOO_LARGE) return { code: 40660 };
        if (!this.#presences.has(who)) return { code: 40627 };
        this.#change(who, { activity: step.activity });
        return OK;
      case 'befriend':
        this.#befriend(who, step.other);
        return OK;
      case 'part':
        this.#friends.delete(`${who} ${step.other}`);
        this.#friends.delete(`${step.other} ${who}`);
        return OK;
      default:
        throw new Error(`"${step.does}" is not a step of a session.`);
    }
  }

  #inSession(who: PlayerName, act: (session: Session) => PlayerStepResult): PlayerStepResult {
    const session = this.#sessions.findLast((each) => each.who === who);
    if (!session || session.end !== undefined) return { code: session?.end ?? 40304 };
    session.lastHeard = this.now;
    return act(session);
  }

  #logIn(who: PlayerName, id: string): void {
    const living = this.#sessions.filter((each) => each.who === who && each.end === undefined);
    const tooMany = this.#holds('BC-SES-3')
      ? living.slice(0, Math.max(0, living.length + 1 - limits.maxSessions))
      : [];
    for (const session of tooMany) this.#endSession(session, 40356);
    this.#sessions.push({ id, who, lastHeard: this.now });
  }

  #endSession(session: Session, end: number): void {
    session.end = end;
    const { who } = session;
    const isGone =
      end !== 40356 && this.#sessions.every((each) => each.who !== who || each.end !== undefined);
    if (isGone && this.#holds('BC-LIS-5')) this.#stopListening(who);
    for (const connection of this.#connections.filter((each) => each.session === session)) {
      this.#tell(connection, { disconnected: end });
      this.#disconnect(connection);
    }
  }

  #disconnect(connection: Connection): void {
    this.#connections.splice(this.#connections.indexOf(connection), 1);
    const { who } = connection.session;
    const presence = this.#presences.get(who);
    if (!presence || (this.#connectionsOf(who).length > 0 && this.#holds('BC-RTT-8'))) return;
    const isHeld = presence.expiresAt !== undefined && presence.expiresAt > this.now;
    if (!isHeld || !this.#holds('BC-SYS-7')) this.#end(who);
  }

  #listen(
    who: PlayerName,
    to: Extract<PlayerStep, { does: 'listen' }>['to'],
    bidirectional: boolean,
  ): PlayerStepResult {
    if (to === 'group' && !GROUP.includes(who)) return { code: 40453 };
    const asked =
      to === 'group'
        ? GROUP
        : to === 'friends'
          ? cast.filter((each) => this.#friends.has(`${who} ${each}`))
          : to;
    const takesSelf = Array.isArray(to) ? this.#holds('BC-LIS-8') : !this.#holds('BC-LIS-3');
    const heard = cast.filter((each) => asked.includes(each) && (each !== who || takesSelf));
    for (const other of heard) {
      this.#hears.add(`${who} ${other}`);
      if (bidirectional && this.#holds('BC-LIS-4')) this.#hears.add(`${other} ${who}`);
    }
    // Players always see themselves.
    const online = heard.filter((each) => this.#isOnline(each) || (each === who && this.#presences.has(who)));
    return { code: 200, online };
  }

  #stopListening(who: Who): void {
    for (const other of cast) this.#hears.delete(`${who} ${other}`);
  }

  #befriend(one: Who, other: Who): void {
    if (one === other) return;
    this.#friends.add(`${one} ${other}`);
    this.#friends.add(`${other} ${one}`);
  }

  #change(who: Who, change: Partial<Presence>): void {
    const wasOnline = this.#isOnline(who);
    const old = this.#presences.get(who) ?? { visible: true, activity: undefined };
    this.#presences.set(who, { ...old, ...change });
    if (wasOnline || this.#isOnline(who) || !this.#holds('BC-PRES-8')) this.#publish(who);
  }

  #end(who: Who): void {
    const wasOnline = this.#isOnline(who);
    const wasThere = this.#presences.delete(who);
    if (wasOnline || (wasThere && !this.#holds('BC-PRES-8'))) this.#publish(who);
  }

  #publish(who: Who): void {
    const look = this.look(who);
    for (const connection of this.#connections) {
      if (this.#hears.has(`${connection.session.who} ${who}`)) this.#tell(connection, { of: who, look });
    }
  }

  #tell({ id }: Connection, message: PlayerPush): void {
    const messages = this.told.get(id);
    if (messages) messages.push(message);
    else this.told.set(id, [message]);
  }

  #isOnline(who: Who): boolean {
    const presence = this.#presences.get(who);
    return presence !== undefined && (presence.visible || !this.#holds('BC-PRES-5'));
  }

  #connectionsOf(who: Who): Connection[] {
    return this.#connections.filter(({ session }) => session.who === who);
  }

  /** No two events are due at the same time, because no two steps happen at the same time. */
  #nextDue(end: number): { readonly at: number; happens(): void } | undefined {
    const sessions = this.#sessions
      .filter((session) => session.end === undefined)
      .map((session) => ({
        at: session.lastHeard + limits.sessionExpirySeconds * 1000,
        happens: () => this.#endSession(session, 40303),
      }));
    const presences = [...this.#presences]
      .filter(([, { expiresAt = 0 }]) => expiresAt > this.now)
      .map(([who, { expiresAt = 0 }]) => ({ at: expiresAt, happens: () => this.#expire(who) }));
    return [...sessions, ...presences].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  #expire(who: Who): void {
    if (this.#connectionsOf(who).length === 0 || !this.#holds('BC-SYS-7')) this.#end(who);
  }

  #holds(rule: (typeof ownRules)[number]): boolean {
    return this.#without !== rule;
  }
}
