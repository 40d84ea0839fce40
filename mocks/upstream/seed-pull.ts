import { fieldsOf, rowsOf, textAt } from './json-reading.ts';
import { type RecordedSeed, seedFromExchanges } from './recorded-seed.ts';
import type { ServiceClient } from './service-client.ts';
import type { Exchange } from './transcript.ts';
import { UpstreamError } from './upstream-error.ts';

/** An org's answers by path. */
export type PulledAnswers = Record<string, unknown>;

export interface SeedPullOptions {
  readonly client: Pick<ServiceClient, 'need'>;
  /** Answers that an interrupted pull has read. They are not requested again. */
  readonly answers: PulledAnswers;
  /** Called after each answer with all answers so far, to resume later. */
  readonly save: (answers: PulledAnswers) => Promise<void>;
  /** @param total increases as further pages are discovered. */
  readonly onProgress: (done: number, total: number, path: string) => void;
}

const PAGE_SIZE = 100;
const USERS = '/api/v2/users?expand=presence,routingStatus';
const QUEUES = '/api/v2/routing/queues';
/** Resources without pages. */
const SINGLE = [
  '/api/v2/presencedefinitions?deleted=ALL&pageSize=500&localeCode=ALL',
  '/api/v2/presence/sources',
  '/api/v2/presence/settings',
];

/**
 * Reads an org's users with their presences, definitions, sources, settings, queues and queue members.
 * Nothing is written. Resources that the client has no permission to read are noted, except for users.
 * @throws UpstreamError if users cannot be read.
 */
export async function pullSeed(options: SeedPullOptions): Promise<RecordedSeed> {
  const pull = new Pull(options);
  await pull.readPages(USERS, true);
  for (const path of SINGLE) await pull.read(path);
  const queues = await pull.readPages(QUEUES);
  for (const { id } of queues) await pull.readPages(`${QUEUES}/${String(id)}/members`);
  const { seed, notes, people } = seedFromExchanges(pull.exchanges());
  return { seed, people, notes: [...pull.notes, ...notes] };
}

class Pull {
  readonly notes: string[] = [];
  readonly #options: SeedPullOptions;
  #done = 0;
  #total = 1 + SINGLE.length + 1;

  constructor(options: SeedPullOptions) {
    this.#options = options;
  }

  /** Returns the rows of all pages of a list. */
  async readPages(path: string, isNeeded = false): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const rows: Readonly<Record<string, unknown>>[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const mark = path.includes('?') ? '&' : '?';
      const body = fieldsOf(
        await this.read(`${path}${mark}pageSize=${PAGE_SIZE}&pageNumber=${page}`, isNeeded),
      );
      rows.push(...rowsOf(body['entities']));
      const { pageCount = Math.ceil(Number(body['total'] ?? 0) / PAGE_SIZE) } = body;
      if (page === 1) {
        pages = Number(pageCount);
        this.#total += Math.max(0, pages - 1);
        if (path === QUEUES) this.#total += rows.length;
      }
    }
    return rows;
  }

  /** Returns the answer for a path, or undefined if the path is optional and the org refuses the call. */
  async read(path: string, isNeeded = false): Promise<unknown> {
    const { client, answers, save, onProgress } = this.#options;
    if (!(path in answers)) {
      try {
        answers[path] = (await client.need({ path })).body;
        await save(answers);
      } catch (error) {
        if (isNeeded || !(error instanceof UpstreamError) || error.cause !== undefined) throw error;
        this.notes.push(error.message);
      }
    }
    this.#done += 1;
    onProgress(this.#done, Math.max(this.#done, this.#total), path);
    return answers[path];
  }

  exchanges(): readonly Exchange[] {
    return Object.entries(this.#options.answers).map(([url, body]) => ({
      request: { method: 'GET', url },
      response: { status: 200, body },
    }));
  }
}

/** Formats a progress bar: `[######··············]  3/10  /api/v2/users`. */
export function progressBar(done: number, total: number, path: string): string {
  const filled = Math.round((20 * done) / total);
  const width = String(total).length;
  const what = textAt({ path: path.split('?', 1)[0] }, 'path') ?? '';
  return `[${'#'.repeat(filled)}${'·'.repeat(20 - filled)}]  ${String(done).padStart(width)}/${total}  ${what}`;
}
