import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typesOf } from '../harness/entry.ts';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { file } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';

/** Every presence call that both clients have, as an application writes it. */
const CALLS = `
export async function workday(userId: string, ids: string[]): Promise<string[]> {
  const { entities = [] } = await api.getPresencedefinitions({ pageSize: 25, pageNumber: 1, localeCode: 'ALL' });
  const labels = entities.map(({ languageLabels }) => languageLabels?.['en_US'] ?? '');
  const created = await api.postPresencedefinitions({ languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' });
  const id = created.id ?? '';
  await api.getPresencedefinition(id, { localeCode: 'de' });
  await api.putPresencedefinition(id, { languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' });
  await api.deletePresencedefinition(id);
  const rows = await api.getPresenceDefinitions0({ localeCode: 'ALL' });
  labels.push(...(rows.entities ?? []).map((row) => row.systemPresence ?? ''));
  await api.getPresenceDefinition0(id);
  await api.deletePresenceDefinition0(id);
  const system = await api.getSystempresences();
  labels.push(...system.map(({ name }) => name ?? ''));
  const presence = await api.getUserPresencesPurecloud(userId);
  labels.push(presence.presenceDefinition?.systemPresence ?? '');
  await api.getUserPresence(userId, 'purecloud');
  const changed = await api.patchUserPresence(userId, 'purecloud', { presenceDefinition: { id }, message: 'Back' });
  await api.patchUserPresencesPurecloud(userId, { presenceDefinition: { id } });
  const bulk = await api.getUsersPresencesPurecloudBulk({ id: ids });
  labels.push(...bulk.map((row) => row.presenceDefinition?.systemPresence ?? ''), changed.message ?? '');
  await api.getUsersPresenceBulk('purecloud', { id: ids });
  await api.putUsersPresencesBulk(ids.map((user) => ({ id: user, presenceDefinition: { id } })));
  const sources = await api.getPresenceSources({});
  labels.push(...(sources.entities ?? []).map((source) => source.name ?? ''));
  const source = await api.postPresenceSources({ name: 'Desk phones' });
  await api.getPresenceSource(source.id ?? '');
  await api.deletePresenceSource(source.id ?? '');
  await api.getPresenceUserPrimarysource(userId);
  const settings = await api.getPresenceSettings();
  await api.putPresenceSettings({ restorePresenceSettings: settings.restorePresenceSettings });
  return labels;
}
`;

/** The same calls, and besides what only presence-kit has: watching, sockets, the other vendor, the mock. */
const OURS = `
import { BrainCloudClient, BrainCloudServer } from 'presence-kit/braincloud';
import { ApiError, GenesysClient, NotificationsApi, PresenceApi } from 'presence-kit/genesys';
import { createPresenceMock } from 'presence-kit/mocks';
import { startMockServer } from 'presence-kit/mocks/node';

const mock = createPresenceMock();
const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any', fetch: mock.fetch });
${CALLS}
export async function evening(): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const { userId, presence } of api.watch(['a', 'b'])) seen.push(userId, presence);
  const notifications = new NotificationsApi(new GenesysClient({ region: 'mypurecloud.com', accessToken: 'any' }));
  await using server = await startMockServer({ port: 0 });
  const client = new BrainCloudClient({ appId: '1', secret: 's', appVersion: '1', serverUrl: server.url });
  await client.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  seen.push(await client.presence.getPresenceOfFriends('all', true), notifications);
  await client.presence.updateActivity({ LOCATION: 'Forest' });
  const backend = new BrainCloudServer({ appId: '1', serverName: 's', serverSecret: 's', serverUrl: server.url });
  seen.push(await backend.presence.getPresenceOfUsers(['a'], true));
  mock.override('getSystempresences', () => ({ status: 200, body: [] }), { once: true });
  mock.faults.add({ operation: 'patchUserPresence', status: 500 });
  try {
    await api.getSystempresences();
  } catch (error) {
    if (error instanceof ApiError) seen.push(error.status, error.operationId);
  }
  return seen;
}
`;

/** Nothing but the same calls. */
const SAME = `
import { PresenceApi } from 'presence-kit/genesys';

const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any' });
${CALLS}`;

const THEIRS = `
import platformClient = require('purecloud-platform-client-v2');

const api = new platformClient.PresenceApi();
${CALLS}`;

/** Type checking an application: how long it takes, and how many types it makes. */
export async function typeChecking({ rounds }: Effort): Promise<Findings> {
  const paths = {
    'presence-kit/genesys': [typesOf('./genesys')],
    'presence-kit/braincloud': [typesOf('./braincloud')],
    'presence-kit/mocks': [typesOf('./mocks')],
    'presence-kit/mocks/node': [typesOf('./mocks/node')],
  };
  const against = 'purecloud-platform-client-v2';
  const target = { atMost: 0.2 };
  const official = [file('bench/node_modules/purecloud-platform-client-v2/index.d.ts')];
  const applications = {
    nothing: application('app.mts', 'export const nothing = 0;\n', {}),
    official: application('app.cts', THEIRS, { 'purecloud-platform-client-v2': official }),
    same: application('app.mts', SAME, paths),
    everything: application('app.mts', OURS, paths),
  };
  const seconds = await inTurns(
    {
      nothing: async () => check(applications.nothing).seconds,
      official: async () => check(applications.official).seconds,
      same: async () => check(applications.same).seconds,
      everything: async () => check(applications.everything).seconds,
    },
    Math.ceil(rounds / 3),
  );
  const beyond = (all: readonly number[]) => all.map((value, index) => value - (seconds.nothing[index] ?? 0));
  const theirs = beyond(seconds.official);
  const counts = check(applications.official);
  const rows = (['same', 'everything'] as const).flatMap((name): Row[] => {
    const what =
      name === 'same' ? 'Type checking the same calls' : 'Type checking an app that uses everything';
    const { instantiations, types } = check(applications[name]);
    return [
      rowOf({ what, against, unit: 's', ours: beyond(seconds[name]), theirs, target }),
      rowOf({
        what: `${what}: instantiations`,
        against,
        unit: '',
        ours: [instantiations],
        theirs: [counts.instantiations],
        target,
      }),
      rowOf({ what: `${what}: types`, against, unit: '', ours: [types], theirs: [counts.types] }),
    ];
  });
  return {
    title: 'Types',
    rows,
    remarks: [
      '`tsc --noEmit --strict --skipLibCheck` with the DOM; seconds are those beyond an application that imports nothing. ' +
        'The official SDK is used for the presence calls; the application that uses everything makes the same ones, and ' +
        'also watches, plays with the other vendor and with the mock.',
    ],
  };
}

/** Writes an application, and gives its configuration. */
function application(name: string, text: string, paths: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'presence-kit-types-'));
  writeFileSync(join(folder, name), text);
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths,
  };
  const configuration = join(folder, 'tsconfig.json');
  writeFileSync(configuration, JSON.stringify({ compilerOptions, files: [name] }));
  return configuration;
}

function check(configuration: string): { seconds: number; instantiations: number; types: number } {
  const tsc = [file('node_modules/typescript/bin/tsc'), '-p', configuration, '--extendedDiagnostics'];
  const { stdout, status } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The application does not compile:\n${stdout.slice(0, 2_000)}`);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { seconds: figure('Total time'), instantiations: figure('Instantiations'), types: figure('Types') };
}
