import { clientProblem, serverProblem } from '../../../mocks/braincloud/answer-problem.ts';
import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { firstProblem } from '../../../mocks/engine/validation.ts';
import { getUser_404 as NotFound } from '../../../mocks/generated/genesys-answer-validators.js';
import { operationProblem } from '../../../mocks/genesys/answer-problem.ts';
import { createPresenceMock, type PresenceMock, type Snapshot, WorldClock } from '../../../mocks/index.ts';
import { callOf, signedPacket } from '../../call.ts';
import { credentials } from '../../contract/game/seed-players.ts';
import { specifications } from '../../specifications.ts';
import type { SessionIds } from './hostile-packets.ts';
import { logInText } from './log-in.ts';

/** Safe methods, which must not change anything. */
const SAFE = /^(?:GET|HEAD) \/api\/v2\//;
/** Operations that return pages. Their refusals must meet the same rules as all others. */
const PAGES: readonly string[] = ['getAuthorize', 'getLogout'];
/** What changes even if a message is refused: the last packet and its time. */
const HEARD = /\\"lastPacketId\\":[^,}]+,?/g;
/** An answer that takes this long is a hang. */
const MAX_CALL_MS = 60_000;

const documented = new Map(
  specifications.genesys
    .operations()
    .map(({ operationId, value }) => [operationId, Object.keys(value['responses'] ?? {})]),
);

/** The results of the calls so far. */
export interface Tally {
  calls: number;
  refused: number;
  slowestMs: number;
}

/** A world called in process and checked after every call. */
export class WorldUnderAttack {
  readonly mock: PresenceMock;
  readonly sessions: SessionIds;
  readonly tally: Tally = { calls: 0, refused: 0, slowestMs: 0 };
  readonly failures: string[] = [];
  readonly #initial: Snapshot;
  #state: string;

  /** @param now the time of its frozen clock. */
  constructor(now = START_TIME) {
    this.mock = createPresenceMock({ clock: new WorldClock({ startAt: now, frozen: true }) });
    this.sessions = {
      player: sessionOf(this.mock.answer(signedPacket(logInText('nova')))),
      server: sessionOf(this.mock.answer(serverLogIn)),
    };
    this.#initial = this.mock.snapshot();
    this.#state = this.#read();
  }

  /** Calls the world and records violations. */
  attack(call: Call): Answer | undefined {
    this.tally.calls++;
    try {
      const began = performance.now();
      const answer = this.mock.answer(call);
      const tookMs = performance.now() - began;
      this.tally.slowestMs = Math.max(this.tally.slowestMs, tookMs);
      if (tookMs > MAX_CALL_MS) this.#fail(call, `took ${Math.round(tookMs)} ms`);
      const isPacket = this.mock.braincloud.owns(call.path);
      const problem = isPacket ? packetProblem(call, answer) : this.#restProblem(call, answer);
      if (problem !== undefined) this.#fail(call, problem);
      this.#requireUnchanged(call, isPacket ? isPacketRefused(answer) : answer.status >= 400);
      return answer;
    } catch (error) {
      this.#fail(call, `threw ${error instanceof Error ? error.stack : error}`);
      return undefined;
    }
  }

  /** Restores the state from before the first call. */
  restore(): Snapshot {
    this.mock.restore(this.#initial);
    this.#state = this.#read();
    return this.#initial;
  }

  #requireUnchanged(call: Call, isRefused: boolean): void {
    if (isRefused) this.tally.refused++;
    const state = this.#read();
    if (state === this.#state) return;
    this.#state = state;
    if (isRefused) this.#fail(call, 'was refused but changed the state');
    else if (SAFE.test(`${call.method} ${call.path}`)) this.#fail(call, 'is safe but changed the state');
  }

  #restProblem(call: Call, answer: Answer): string | undefined {
    const { status, headers, bodyText } = answer;
    const operation = this.mock.journal.last()?.operation ?? 'unknown';
    const expected = operation === 'unknown' ? ['404', '405'] : (documented.get(operation) ?? []);
    if (status >= 500 || !expected.includes(String(status)))
      return `${operation} answered ${status}: ${bodyText}`;
    if (status === 405 && !headers['allow']) return 'answered 405 without Allow';
    if (headers['inin-correlation-id'] === undefined) return `answered ${status} without ININ-Correlation-Id`;
    if (call.method === 'HEAD' || headers['content-type'] !== 'application/json') return undefined;
    if (operation !== 'unknown' && !PAGES.includes(operation)) return operationProblem(operation, answer);
    return firstProblem(NotFound, JSON.parse(bodyText))?.message;
  }

  #read(): string {
    const snapshot = this.mock.snapshot();
    const { sessions, serverSessions, ...braincloud } = snapshot.braincloud;
    // Ordered by their last use.
    const heard = [...sessions, ...serverSessions].map((session) => JSON.stringify(session)).sort();
    return JSON.stringify({ ...snapshot, braincloud, heard }).replaceAll(HEARD, '');
  }

  #fail({ method, path, query, bodyText }: Call, what: string): void {
    const shown = JSON.stringify({ method, path, query, bodyText }).slice(0, 1000);
    this.failures.push(`call ${this.tally.calls} ${what.slice(0, 1000)}: ${shown}`);
  }
}

const START_TIME = Date.parse('2026-03-02T09:00:00.000Z');

const serverLogIn = callOf('POST', '/s2sdispatcher', {
  token: null,
  body: {
    packetId: 0,
    messages: [{ service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials }],
  },
});

function sessionOf({ bodyText }: Answer): string {
  return /"sessionId":"(\w+)"/.exec(bodyText)?.[1] ?? '';
}

function packetProblem(call: Call, answer: Answer): string | undefined {
  if (answer.status >= 500) return `answered ${answer.status}: ${answer.bodyText}`;
  const isUnread = call.method !== 'POST';
  if (isUnread && answer.headers['allow'] !== 'POST') return 'answered 405 without Allow';
  return call.path === '/s2sdispatcher' ? serverProblem(call, answer) : clientProblem(call, answer);
}

/** Whether no message of a packet ran. */
function isPacketRefused({ status, bodyText }: Answer): boolean {
  if (status !== 200) return true;
  const { responses, messageResponses } = JSON.parse(bodyText) ?? {};
  const answers: unknown = responses ?? messageResponses;
  return Array.isArray(answers) && answers.length > 0 && answers.every((answer) => answer.status !== 200);
}
