import { genesysRules } from '../../genesys/rules.ts';
import { fieldsOf, textAt } from '../json-reading.ts';
import { ServiceClient, type ServiceClientOptions } from '../service-client.ts';
import type { GenesysService } from '../service-options.ts';
import {
  type ClientCredentials,
  refusedCredentials,
  requestToken,
  type TokenIssuer,
} from '../token-request.ts';
import { readingChecks } from './genesys-reads.ts';
import { writingChecks } from './genesys-writes.ts';
import type { GenesysProbeContext, ProbeCheck } from './probe-context.ts';
import { type ProbeFinding, type ProbeReport, reportOf } from './probe-report.ts';
import { untestableGenesysRules } from './untestable-rules.ts';

/**
 * Stores the presence that the user has before the first write, so that it can be restored even if the
 * process is killed.
 */
export interface PresenceBackup {
  load(): Promise<SavedPresence | undefined>;
  save(presence: SavedPresence): Promise<void>;
  /** Called after the presence has been restored. */
  clear(): Promise<void>;
}

export interface SavedPresence {
  readonly userId: string;
  readonly definitionId: string;
  readonly message: string;
}

export interface GenesysProbeOptions extends Pick<ServiceClientOptions, 'fetch' | 'paceMs' | 'sleep'> {
  readonly service: GenesysService & { readonly credentials: ClientCredentials };
  /** The test user, whose presence and message change during the probe. */
  readonly userId: string;
  readonly backup: PresenceBackup;
  /** Stops the probe before the next check; the presence is restored. */
  readonly signal?: AbortSignal;
  readonly onCheck?: (name: string, done: number, all: number) => void;
}

const CHECKS: Readonly<Record<string, ProbeCheck>> = { ...readingChecks, ...writingChecks };

/**
 * Checks assumed rules against a real org, and always restores the test user's presence.
 * @throws UpstreamError if the org cannot be reached, or refuses the credentials or the user.
 */
export async function probeGenesys(options: GenesysProbeOptions): Promise<ProbeReport> {
  const { service, userId, backup, signal, onCheck = () => {}, ...pace } = options;
  const issuer: TokenIssuer = { ...service, fetch: options.fetch };
  const token = await firstToken(issuer);
  const client = new ServiceClient({ apiUrl: service.apiUrl, token: async () => token, ...pace });
  const presencePath = presencePathOf(userId);
  const saved = await backUpPresence(client, userId, backup);
  const context: GenesysProbeContext = {
    ...{ client, userId, presencePath },
    requestToken: (grant) => requestToken(issuer, grant),
    definitionId: saved.definitionId,
    hasSourceId: true,
  };
  const findings: ProbeFinding[] = [];
  try {
    for (const [index, [name, check]] of Object.entries(CHECKS).entries()) {
      if (signal?.aborted) break;
      onCheck(name, index, Object.keys(CHECKS).length);
      findings.push(...(await check(context)));
    }
  } finally {
    await restore(client, saved);
    await backup.clear();
  }
  const rules = { assumed: genesysRules, reasons: untestableGenesysRules };
  return reportOf('genesys', findings, rules, client.calls);
}

/** Describes what a run would read and write. */
export function genesysProbePlan({ apiUrl }: GenesysService, userId: string): readonly string[] {
  return [
    `Reads from ${apiUrl}: system presences, presence definitions and sources, one page of users, and the presence of ${userId}.`,
    `Writes: the presence and message of ${userId}, which are restored at the end;`,
    '  one presence definition, "presence-kit probe", which is created once, reused and deactivated.',
    'Sends about 60 calls in 15 seconds, some of which are meant to be refused.',
  ];
}

/**
 * If an earlier run was killed, restores the presence that it had stored, possibly of another user. Then
 * stores the current presence.
 * @throws UpstreamError before anything is stored if the presence cannot be written.
 */
async function backUpPresence(
  client: ServiceClient,
  userId: string,
  backup: PresenceBackup,
): Promise<SavedPresence> {
  const known = await backup.load();
  if (known) {
    await restore(client, known);
    await backup.clear();
  }
  const { body } = await client.need({ path: presencePathOf(userId) });
  const { presenceDefinition, message } = fieldsOf(body);
  const presence = {
    userId,
    definitionId: textAt(fieldsOf(presenceDefinition), 'id') ?? '',
    message: typeof message === 'string' ? message : '',
  };
  // Detects a missing permission before there is anything to restore.
  await restore(client, presence);
  await backup.save(presence);
  return presence;
}

async function restore(
  client: ServiceClient,
  { userId, definitionId, message }: SavedPresence,
): Promise<void> {
  const body = { presenceDefinition: { id: definitionId }, message };
  await client.need({ method: 'PATCH', path: presencePathOf(userId), body });
}

function presencePathOf(userId: string): string {
  return `/api/v2/users/${encodeURIComponent(userId)}/presences/purecloud`;
}

/** @throws UpstreamError if the org cannot be reached or refuses the credentials. */
async function firstToken(issuer: TokenIssuer): Promise<string> {
  const { status, body } = await requestToken(issuer, 'client_credentials');
  const token = textAt(fieldsOf(body), 'access_token');
  if (token !== undefined) return token;
  throw refusedCredentials(issuer, status, textAt(fieldsOf(body), 'error'));
}
