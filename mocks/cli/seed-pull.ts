import { rm } from 'node:fs/promises';
import { AccessTokens } from '../upstream/access-tokens.ts';
import { type PulledAnswers, progressBar, pullSeed } from '../upstream/seed-pull.ts';
import { ServiceClient } from '../upstream/service-client.ts';
import { genesysService } from '../upstream/service-options.ts';
import { UpstreamError } from '../upstream/upstream-error.ts';
import { readText } from './document-file.ts';
import { printable } from './printable.ts';
import { isMissing, replaceFile } from './replace-file.ts';
import { yamlOf } from './seed.ts';
import { type ServiceFlags, servicesOf } from './service-flags.ts';
import { UsageError } from './usage-error.ts';

export type SeedPullFlags = Pick<ServiceFlags, 'genesys' | 'genesysLogin'>;

/** The process environment that the command uses. */
interface PullEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly note: (line: string) => void;
  /** Prints a line that replaces the previous one. */
  readonly progress: (line: string) => void;
  readonly fetch?: typeof fetch;
  readonly paceMs?: number;
}

const PART_FILE = 'presence-pull.part.json';

/**
 * Reads a seed from an org, and resumes an interrupted pull.
 * @returns the seed as YAML.
 * @throws UsageError if options or credentials are missing, or the org refuses them.
 */
export async function seedFromOrg(options: SeedPullFlags, environment: PullEnvironment): Promise<string> {
  const { env, note, progress, fetch = globalThis.fetch, paceMs } = environment;
  const { genesys } = servicesOf(options, env);
  if (!genesys) throw new UsageError('seed pull requires the org to read: --genesys REGION.');
  const { apiUrl, loginUrl, credentials } = genesysService(genesys);
  if (!credentials) {
    throw new UsageError(
      'seed pull requires an OAuth client of the org: set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET.',
    );
  }
  const tokens = new AccessTokens({ loginUrl, credentials, fetch });
  const pace = paceMs === undefined ? {} : { paceMs };
  const client = new ServiceClient({ apiUrl, fetch, token: () => tokens.token(), ...pace });
  const answers = await readPart(apiUrl);
  const count = Object.keys(answers).length;
  if (count > 0) note(`Resuming from ${PART_FILE}, which has ${count} responses of an unfinished pull.`);
  try {
    const { seed, notes } = await pullSeed({
      client,
      answers,
      save: (all) => replaceFile(PART_FILE, JSON.stringify({ apiUrl, answers: all })),
      onProgress: (done, total, path) => progress(printable(progressBar(done, total, path))),
    });
    progress('');
    for (const line of notes) note(line);
    await rm(PART_FILE, { force: true });
    return await yamlOf(seed, `# Read from ${apiUrl}. Use it with: npx presence-kit --seed FILE\n\n`);
  } catch (cause) {
    progress('');
    if (cause instanceof UpstreamError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

/** Answers that an interrupted pull read from this org. */
async function readPart(apiUrl: string): Promise<PulledAnswers> {
  const text = await readText(PART_FILE, 'the unfinished pull').catch((error: unknown) => {
    if (error instanceof UsageError && isMissing(error.cause)) return undefined;
    throw error;
  });
  if (text === undefined) return {};
  const part: { readonly apiUrl: string; readonly answers: PulledAnswers } = JSON.parse(text);
  if (part.apiUrl === apiUrl) return part.answers;
  throw new UsageError(
    `${PART_FILE} is from an unfinished pull from ${part.apiUrl}. Finish that pull, or delete the file to start another.`,
  );
}
