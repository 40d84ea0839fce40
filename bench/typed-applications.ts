import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Build, file } from './build.ts';

/** All presence calls that both clients have, as in an application. */
const CALLS = `
export async function makeCalls(userId: string, ids: string[]): Promise<string[]> {
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

const OURS_CALLS = `
import { PresenceApi } from 'presence-kit/genesys';

const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any' });
${CALLS}`;

const THEIRS_CALLS = `
import platformClient = require('purecloud-platform-client-v2');

const api = new platformClient.PresenceApi();
${CALLS}`;

/** The same calls, watching, sockets, the other vendor and the mock. */
const OURS_EVERYTHING = `
import { BrainCloudClient, BrainCloudServer } from 'presence-kit/braincloud';
import { ApiError, GenesysClient, NotificationsApi, PresenceApi } from 'presence-kit/genesys';
import { createPresenceMock } from 'presence-kit/mocks';
import { startMockServer } from 'presence-kit/mocks/node';

const mock = createPresenceMock();
const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any', fetch: mock.fetch });
${CALLS}
export async function useEverything(): Promise<unknown[]> {
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

/**
 * The same without presence-kit: both vendors' SDKs, and MSW instead of the mock. A channel and a socket
 * replace the watch, and handlers replace overrides and faults. brainCloud's SDK has no types, so it is not
 * checked.
 */
const THEIRS_EVERYTHING = `
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import platformClient = require('purecloud-platform-client-v2');
import braincloud = require('braincloud');

const api = new platformClient.PresenceApi();
${CALLS}
const BASE = 'https://api.mypurecloud.com/api/v2';

export async function useEverything(): Promise<unknown[]> {
  const seen: unknown[] = [];
  const server = setupServer(
    http.get(\`\${BASE}/systempresences\`, () => HttpResponse.json<platformClient.Models.SystemPresence[]>([])),
    http.patch(\`\${BASE}/users/:userId/presences/:sourceId\`, async ({ params, request }) => {
      const body = (await request.json()) as platformClient.Models.UserPresence;
      return HttpResponse.json({ ...body, id: params['userId'] });
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  const notifications = new platformClient.NotificationsApi();
  const channel = await notifications.postNotificationsChannels();
  const topics = ['a', 'b'].map((user) => ({ id: \`v2.users.\${user}.presence\` }));
  await notifications.putNotificationsChannelSubscriptions(channel.id ?? '', topics);
  const socket = new WebSocket(channel.connectUri ?? '');
  socket.addEventListener('message', ({ data }) => {
    const { eventBody } = JSON.parse(String(data)) as { eventBody?: platformClient.Models.UserPresence };
    seen.push(eventBody?.presenceDefinition?.systemPresence);
  });
  const client = new braincloud.BrainCloudWrapper('main');
  client.initialize('1', 's', '1');
  client.authenticateUniversal('nova', 'nova-password', false, (result: unknown) => seen.push(result));
  client.presence.getPresenceOfFriends('all', true, (result: unknown) => seen.push(result));
  client.presence.updateActivity({ LOCATION: 'Forest' }, (result: unknown) => seen.push(result));
  server.use(http.get(\`\${BASE}/systempresences\`, () => HttpResponse.json([]), { once: true }));
  server.use(http.patch(\`\${BASE}/users/:userId/presences/:sourceId\`, () => new HttpResponse(null, { status: 500 })));
  try {
    await api.getSystempresences();
  } catch (error) {
    seen.push((error as { status?: number }).status);
  }
  server.close();
  return seen;
}
`;

const SDKS = {
  'purecloud-platform-client-v2': file('node_modules/purecloud-platform-client-v2/index.d.ts'),
  msw: file('node_modules/msw/lib/core/index.d.ts'),
  'msw/node': file('node_modules/msw/lib/node/index.d.ts'),
};

interface Source {
  readonly name: string;
  readonly text: string;
  /** The paths of the declarations that it imports. */
  readonly imports: Readonly<Record<string, string>>;
}

export type Application = keyof ReturnType<typeof applications>;

/** The applications to type-check. Ours import the built package by name. */
export function applications(build: Build) {
  const ours = {
    'presence-kit/genesys': build.types('./genesys'),
    'presence-kit/braincloud': build.types('./braincloud'),
    'presence-kit/mocks': build.types('./mocks'),
    'presence-kit/mocks/node': build.types('./mocks/node'),
  };
  return {
    nothing: { name: 'app.mts', text: 'export const nothing = 0;\n', imports: {} },
    ourCalls: { name: 'app.mts', text: OURS_CALLS, imports: ours },
    theirCalls: { name: 'app.cts', text: THEIRS_CALLS, imports: SDKS },
    ourEverything: { name: 'app.mts', text: OURS_EVERYTHING, imports: ours },
    theirEverything: { name: 'app.cts', text: THEIRS_EVERYTHING, imports: SDKS },
  } satisfies Record<string, Source>;
}

/**
 * Writes an application and returns the path of its tsconfig.json.
 * @param options.isBroken whether one call gets a wrong argument, which must not compile
 */
export function writeApplication({ name, text, imports }: Source, { isBroken = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'presence-kit-types-'));
  writeFileSync(join(folder, name), isBroken ? text.replace('pageSize: 25', "pageSize: 'many'") : text);
  writeFileSync(join(folder, 'untyped.d.ts'), "declare module 'braincloud';\n");
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: Object.fromEntries(Object.entries(imports).map(([module, types]) => [module, [types]])),
  };
  const configuration = join(folder, 'tsconfig.json');
  writeFileSync(configuration, JSON.stringify({ compilerOptions, files: [name, 'untyped.d.ts'] }));
  return configuration;
}
