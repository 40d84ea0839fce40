import { watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../../mocks/engine/random.ts';
import { KeptServer, numbersIn, Writer, writers } from './kept-server.ts';
import type { Part, PartReport } from './part.ts';

const KILLS = 1000;
const CLEAN_STOPS = 50;
const AT_ONCE = 8;
/** The command's promise: an acknowledged write is in the file after at most this time. */
const INTERVAL_MS = 1000;
/** Long enough for a server to write its file once or twice more. */
const MAX_LIFE_MS = 1500;
/** The share of servers that are killed before they listen. */
const EARLY = 0.2;
const MAX_EARLY_LIFE_MS = 500;
const PAUSE_MS = 10;

/** Totals over all servers. */
export class KillTally {
  kills = 0;
  cleanStops = 0;
  beforeReady = 0;
  duringWrite = 0;
  /** A killed server that left an incomplete temporary file. */
  draftsLeft = 0;
  answered = 0;
  /** Acknowledged long enough before the kill to be in the file. */
  promised = 0;
  readonly failures: string[] = [];

  expect(holds: boolean, what: string): void {
    if (!holds) this.failures.push(what);
  }
}

/** A state file and its successive servers. */
export class StateFileLife {
  readonly file: string;
  readonly #folder: string;
  readonly #tally: KillTally;
  readonly #intervalMs: number;
  #numbers = new Map<string, number>();

  /** @param intervalMs writes acknowledged this long before a kill must be in the file. */
  constructor(folder: string, tally: KillTally, intervalMs = INTERVAL_MS) {
    this.#folder = folder;
    this.file = join(folder, 'state.json');
    this.#tally = tally;
    this.#intervalMs = intervalMs;
  }

  /** Serves until the given time, kills the server and checks the file. */
  async killAt(
    moment: (server: KeptServer, own: readonly Writer[]) => Promise<unknown>,
    pause = noPause,
  ): Promise<void> {
    const tally = this.#tally;
    const { server, own, writing } = this.#serve(pause);
    await moment(server, own);
    const at = await server.kill();
    await writing;
    tally.kills += 1;
    if (!(await server.ready)) tally.beforeReady += 1;
    if ((await readdir(this.#folder)).includes('state.json.tmp')) tally.draftsLeft += 1;
    await this.#compare(
      own,
      (writer, from) => writer.answeredBefore(at - this.#intervalMs, from),
      'was killed',
    );
  }

  /** Serves until each writer has this many acknowledged writes, stops cleanly and checks the file. */
  async stopAfter(writes: number, signal: 'SIGTERM' | 'SIGINT', insist = false): Promise<void> {
    const tally = this.#tally;
    let enough = (): void => {};
    const written = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const { server, own, writing } = this.#serve(async () => {
      if (own.every(({ answered }) => answered.length >= writes)) enough();
    });
    await written;
    const exitCode = await server.stop(signal, insist);
    await writing;
    tally.cleanStops += 1;
    // A second signal after the work is done may end the process.
    tally.expect(exitCode === 0 || insist, `A clean stop ended with the exit code ${exitCode}.`);
    await this.#compare(own, (writer, from) => writer.answered.at(-1)?.number ?? from, 'was stopped');
    tally.expect((await readdir(this.#folder)).join() === 'state.json', 'A clean stop left a draft behind.');
  }

  #serve(pause: () => Promise<unknown>) {
    const server = new KeptServer(this.file);
    const own = writers.map((userId) => new Writer(userId, this.#numbers.get(userId) ?? 0));
    const writing = Promise.all(own.map((writer) => server.write(writer, pause)));
    return { server, own, writing };
  }

  /** @param promised the last write that the file must contain. */
  async #compare(
    own: readonly Writer[],
    promised: (writer: Writer, from: number) => number,
    end: string,
  ): Promise<void> {
    const tally = this.#tally;
    const before = this.#numbers;
    const now = await numbersIn(this.file).catch((error: unknown) => {
      tally.failures.push(`The file of a server that ${end} is broken: ${error}`);
      return before;
    });
    for (const writer of own) {
      const from = before.get(writer.userId) ?? 0;
      const found = now.get(writer.userId) ?? 0;
      const least = promised(writer, from);
      tally.answered += writer.answered.length;
      tally.promised += least - from;
      tally.expect(
        found >= least && found <= writer.sent,
        `The server ${end}, and its file holds write ${found} of a user, where ${least} to ${writer.sent} were due.`,
      );
    }
    this.#numbers = now;
  }
}

const noPause = async (): Promise<void> => {};

/** Waits until a random moment for half of the kills, and until the file is being written for the other half. */
async function randomMoment(
  server: KeptServer,
  random: Random,
  file: string,
  tally: KillTally,
): Promise<void> {
  const isEarly = random.fraction() < EARLY;
  if (!isEarly) await server.ready;
  const longest = isEarly ? MAX_EARLY_LIFE_MS : MAX_LIFE_MS;
  const end = AbortSignal.timeout(Math.floor(random.fraction() * longest));
  const isTimed = random.fraction() < 0.5;
  const events = Math.floor(random.fraction() * 6);
  await new Promise<void>((resolve) => {
    end.addEventListener('abort', () => resolve());
    if (isTimed) return;
    let seen = 0;
    const watcher = watch(join(file, '..'), () => {
      seen += 1;
      if (seen <= events || end.aborted) return;
      tally.duringWrite += 1;
      resolve();
    });
    end.addEventListener('abort', () => watcher.close());
  });
}

/** Kills servers at random times and stops others under load. The same seed gives the same times. */
async function run(seed: number): Promise<PartReport> {
  const tally = new KillTally();
  const folder = await mkdtemp(join(tmpdir(), 'presence-mock-kill-'));
  let begun = 0;
  const line = async (_: unknown, index: number): Promise<void> => {
    const random = new Random(`kill ${seed} ${index}`);
    await mkdir(join(folder, `${index}`));
    const life = new StateFileLife(join(folder, `${index}`), tally);
    while (begun < KILLS + CLEAN_STOPS) {
      begun += 1;
      if (begun % Math.ceil(KILLS / CLEAN_STOPS) === 0) await life.stopAfter(random.next() % 50, 'SIGTERM');
      else
        await life.killAt(
          (server) => randomMoment(server, random, life.file, tally),
          () => wait(PAUSE_MS),
        );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    figures: {
      'killed at random moments': tally.kills,
      '… before they listened': tally.beforeReady,
      '… just as they wrote the file': tally.duringWrite,
      '… with half a draft left beside it': tally.draftsLeft,
      'stopped under load': tally.cleanStops,
      'writes that were answered': tally.answered,
      'writes that had to be in the file': tally.promised,
      'files broken or writes lost': tally.failures.length,
    },
    failures: tally.failures,
  };
}

export const kill: Part = { name: 'kill', run };
