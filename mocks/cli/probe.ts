import { rm } from 'node:fs/promises';
import { braincloudProbePlan, probeBraincloud } from '../upstream/probe/braincloud-probe.ts';
import {
  type GenesysProbeOptions,
  genesysProbePlan,
  type PresenceBackup,
  probeGenesys,
  type SavedPresence,
} from '../upstream/probe/genesys-probe.ts';
import type { ProbeFinding, ProbeReport } from '../upstream/probe/probe-report.ts';
import { braincloudService, genesysService } from '../upstream/service-options.ts';
import { UpstreamError } from '../upstream/upstream-error.ts';
import { readText } from './document-file.ts';
import { jsonLine, printable } from './printable.ts';
import { isMissing, replaceFile } from './replace-file.ts';
import { type ServiceFlags, servicesOf } from './service-flags.ts';
import { UsageError } from './usage-error.ts';

/** Options of `presence-mock probe`. */
export interface ProbeOptions extends ServiceFlags {
  readonly user?: string;
  /** Runs the probe. If false, only the plan is printed. */
  readonly yes?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** The process environment that the command uses. */
export interface ProbeEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly print: (text: string) => void;
  /** Prints a progress message. */
  readonly note: (line: string) => void;
  readonly fetch?: typeof fetch;
  readonly paceMs?: number;
}

const KEPT_FILE = 'presence-probe.restore.json';
const VERDICTS = ['different', 'confirmed', 'not testable'] as const;

/**
 * Checks assumed rules against a real org or app.
 * @returns 0 if all testable rules are confirmed, otherwise 1.
 * @throws UsageError if options or credentials are missing, or the org refuses them.
 */
export async function probe(options: ProbeOptions, environment: ProbeEnvironment): Promise<number> {
  const { env, print, note, signal, fetch = globalThis.fetch, paceMs } = environment;
  const { yes = false, out, json = false } = options;
  const chosen = probeOf(options, env);
  if (!yes) {
    print(
      `${[...chosen.plan, 'Nothing was sent. Add --yes to run the checks.'].map(printable).join('\n')}\n`,
    );
    return 0;
  }
  try {
    const report = await chosen.run({
      ...{ fetch, signal, onCheck: (name, done, all) => note(`${done}/${all} ${name}`) },
      ...(paceMs === undefined ? {} : { paceMs }),
    });
    if (out !== undefined) await writeSettings(out, report);
    print(json ? jsonLine(report) : reportText(report));
    return report.findings.some(({ verdict }) => verdict === 'different') ? 1 : 0;
  } catch (cause) {
    if (cause instanceof UpstreamError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

type RunOptions = Pick<GenesysProbeOptions, 'fetch' | 'paceMs' | 'signal' | 'onCheck'>;

/** The plan of a probe, and the function that runs it. */
interface ChosenProbe {
  readonly plan: readonly string[];
  /** @throws UsageError without credentials. */
  run(options: RunOptions): Promise<ProbeReport>;
}

/** @throws UsageError unless exactly one service is named. */
function probeOf(options: ProbeOptions, env: ProbeEnvironment['env']): ChosenProbe {
  const { genesys, braincloud } = servicesOf(options, env);
  if (!genesys === !braincloud) {
    throw new UsageError('probe requires exactly one real service: --genesys REGION or --braincloud URL.');
  }
  if (braincloud) {
    const service = braincloudService(braincloud);
    return {
      plan: braincloudProbePlan(service),
      run: async ({ paceMs: _, ...run }) => {
        if (service.app) return probeBraincloud({ service, ...run });
        throw new UsageError(
          'probe requires the credentials of the app: set BRAINCLOUD_APP_ID and BRAINCLOUD_APP_SECRET.',
        );
      },
    };
  }
  const { user: userId } = options;
  if (userId === undefined) throw new UsageError('probe requires a test user: --user ID.');
  const service = genesysService(genesys ?? '');
  return {
    plan: genesysProbePlan(service, userId),
    run: async (run) => {
      const { credentials } = service;
      if (credentials) {
        return probeGenesys({
          service: { ...service, credentials },
          userId,
          backup: fileBackup(service.apiUrl),
          ...run,
        });
      }
      throw new UsageError(
        'probe requires an OAuth client of the org: set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET.',
      );
    },
  };
}

/** Saves the presence in the working directory, so that the next run can restore it if this one is killed. */
function fileBackup(apiUrl: string): PresenceBackup {
  return {
    load: async () => {
      const text = await readText(KEPT_FILE, 'the saved presence').catch((error: unknown) => {
        if (error instanceof UsageError && isMissing(error.cause)) return undefined;
        throw error;
      });
      if (text === undefined) return undefined;
      const saved: SavedPresence & { readonly apiUrl: string } = JSON.parse(text);
      if (saved.apiUrl === apiUrl) return saved;
      throw new UsageError(
        `${KEPT_FILE} is from an unfinished probe of ${saved.apiUrl}. Run that probe again first, to restore the presence.`,
      );
    },
    save: (presence) => replaceFile(KEPT_FILE, `${JSON.stringify({ apiUrl, ...presence })}\n`),
    clear: () => rm(KEPT_FILE, { force: true }),
  };
}

async function writeSettings(file: string, { service, settings }: ProbeReport): Promise<void> {
  const { stringify } = await import('yaml');
  await replaceFile(file, stringify({ [service]: settings }));
}

function reportText({ service, findings, calls }: ProbeReport): string {
  const lines = VERDICTS.flatMap((verdict) =>
    findings.filter((finding) => finding.verdict === verdict).map((finding) => lineOf(service, finding)),
  );
  const counts = VERDICTS.map((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return `${count} ${verdict}`;
  });
  return `${[...lines, `${counts.join(', ')}; ${calls} calls.`].map(printable).join('\n')}\n`;
}

function lineOf(service: string, { rule = '', verdict, detail, setting }: ProbeFinding): string {
  const implied = setting ? ` (settings.${service}.${setting.name}: ${String(setting.value)})` : '';
  return `${verdict.padEnd(12)}  ${rule.padEnd(12)}  ${detail}${implied}`;
}
