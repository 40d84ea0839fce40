import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { BrainCloudWrapper } from '../compat/braincloud-js/library.ts';
import { problemsIn } from './documented-code/compiler.ts';

/** A row of a table of calls: code in its first and second column. */
interface Row {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const document = readFileSync(`${root}docs/migrating.md`, 'utf8');
const official: Record<'PresenceApi' | 'NotificationsApi', new () => object> = createRequire(import.meta.url)(
  'purecloud-platform-client-v2',
);

const rows = document.split('\n').flatMap((text, index): Row[] => {
  const cells = /^\| (.*) \| (.*) \|$/.exec(text);
  const [, before = '', after = ''] = cells ?? [];
  return cells && !before.includes(' | ')
    ? [{ line: index + 1, before: codeIn(before), after: codeIn(after) }]
    : [];
});
/** `presence.forcePush` of `bc.presence.forcePush(callback)`. */
const named = new Set(rows.flatMap(({ before }) => before.map((code) => code.replace(/\(.*$/s, ''))));

test.each(['PresenceApi', 'NotificationsApi'] as const)('Every method of %s is in the tables', (name) => {
  const methods = Object.getOwnPropertyNames(official[name].prototype).filter(
    (each) => each !== 'constructor',
  );
  const owner = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

  expect(methods.length).toBeGreaterThan(5);
  expect(methods.filter((method) => !named.has(`${owner}.${method}`))).toEqual([]);
});

test('Every method of brainCloud’s presence and RTT services, and every login, is in the tables', () => {
  const bc = new BrainCloudWrapper('migrating');
  const calls = [
    ...functionsOf(bc.presence).map((name) => `bc.presence.${name}`),
    ...functionsOf(bc.rttService).map((name) => `bc.rttService.${name}`),
    ...functionsOf(bc)
      .filter((name) => !name.startsWith('_'))
      .map((name) => `bc.${name}`),
  ];

  expect(calls.length).toBeGreaterThan(70);
  expect(calls.filter((call) => !named.has(call))).toEqual([]);
});

test('Every brainCloud call in the tables exists, with the same number of arguments', () => {
  const bc = new BrainCloudWrapper('migrating');
  const wrong = rows.flatMap(({ line, before }) =>
    before
      .filter((code) => /^bc\..*\)$/.test(code))
      .flatMap((code) => {
        const [, path = '', args = ''] = /^bc\.([\w.]+)\((.*)\)$/.exec(code) ?? [];
        const called = path.split('.').reduce<unknown>((owner, name) => Reflect.get(Object(owner), name), bc);
        const isRight =
          typeof called === 'function' &&
          (args === '…' || called.length === args.split(',').filter(Boolean).length);
        return isRight ? [] : [`line ${line}: ${code}`];
      }),
  );

  expect(wrong).toEqual([]);
});

test('Every presence-kit and Genesys call in the tables compiles', () => {
  const ours = rows.flatMap(({ line, after }) =>
    after
      .filter((code) => /^(?:api|client|server|new)\b[^…]*[)\w']$/.test(code))
      .map((code) => [line, code] as const),
  );
  const theirs = rows.flatMap(({ line, before }) =>
    before.filter((code) => /^\w+Api\./.test(code)).map((code) => [line, code] as const),
  );

  expect(ours.length).toBeGreaterThan(80);
  expect(problemsIn([expressions(OURS, ours), expressions(THEIRS, theirs)])).toEqual([]);
});

const GIVEN = `
declare const id: string, userId: string, queueId: string, sourceId: string, channelId: string, message: string, name: string;
declare const presence: { presenceDefinition: { id: string }; message: string };
declare const topic: 'v2.users.u-1.presence';
`;
const OURS = `
import { type BrainCloudClient as Client, BrainCloudClient, BrainCloudServer, PresenceApi } from 'presence-kit';
import type { BatchUserPresenceEventRequest, CreateOrganizationPresenceDefinition } from 'presence-kit';
${GIVEN}
declare const api: PresenceApi, client: Client, server: BrainCloudServer;
declare const definition: Required<Pick<CreateOrganizationPresenceDefinition, 'languageLabels'>> & { systemPresence: 'Busy' };
declare const userPresenceEvents: BatchUserPresenceEventRequest['userPresenceEvents'];
declare const appId: string, secret: string, appVersion: string, serverName: string, serverSecret: string;
declare const password: string, email: string, anonymousId: string, profileId: string, groupId: string;
declare const groupType: string, pictureUrl: string, service: string, operation: string;
declare const includeOffline: boolean, bidirectional: boolean, visible: boolean, forceCreate: boolean;
declare const isOpenGroup: boolean, includeSummaryData: boolean;
declare const profileIds: string[], activity: {}, data: {}, attributes: {}, login: {};
declare const version: number, expirySecs: number, seconds: number;
declare function show(...what: unknown[]): void;
`;
const THEIRS = `
import platformClient from 'purecloud-platform-client-v2';
${GIVEN}
declare const presenceApi: InstanceType<typeof platformClient.PresenceApi>;
declare const notificationsApi: InstanceType<typeof platformClient.NotificationsApi>;
declare const usersApi: InstanceType<typeof platformClient.UsersApi>;
declare const routingApi: InstanceType<typeof platformClient.RoutingApi>;
declare const eventsApi: InstanceType<typeof platformClient.EventsApi>;
declare const definition: { languageLabels: { [locale: string]: string }; systemPresence: string; type: string };
declare const userPresenceEvents: never[];
`;

/** A module that is compiled but not run: each expression on its line of the document. */
function expressions(declarations: string, codes: readonly (readonly [line: number, code: string])[]) {
  const lines: string[] = [declarations.replaceAll('\n', ' ')];
  for (const [line, code] of codes) lines[line - 1] = `${lines[line - 1] ?? ''} void (() => ${code});`;
  return {
    place: 'docs/migrating.md:0',
    language: 'ts',
    preludes: [],
    code: Array.from(lines, (text) => text ?? '').join('\n'),
  };
}

function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function functionsOf(owner: object): string[] {
  return Object.entries(owner).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
}
