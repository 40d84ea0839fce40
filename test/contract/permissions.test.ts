import { describe, expect, test } from 'vitest';
import { createPresenceMock, type GenesysSettings } from '../../mocks/index.ts';
import type { Operation } from '../../scripts/generate/specification.ts';
import { specifications } from '../specifications.ts';
import { expectRefusal } from './expect-refusal.ts';
import { inProcess } from './hosts/in-process.ts';
import { type CheckedAnswer, createScenarioContext, type ScenarioContext } from './scenario-context.ts';
import { builtIn, custom, people, queues, sources } from './seed-ids.ts';

/** As in the spec: all of these, any of these, or none. */
interface Needed {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
}

const specification = specifications.genesys;
// Logins and tokens need no permission.
const operations = specification.operations().filter(({ path }) => /^\/api\/v2\/(?!tokens)/.test(path));
const caller = people.noah;

const labels = { languageLabels: { en_US: 'Renamed' } };
const bodies: Readonly<Record<string, unknown>> = {
  postPresencedefinitions: { ...labels, systemPresence: 'Away' },
  putPresencedefinition: labels,
  patchUserPresence: { message: 'Changed' },
  patchUserPresencesPurecloud: { message: 'Changed' },
  putUsersPresencesBulk: [{ id: people.mia, message: 'Changed' }],
  postPresenceDefinitions0: { ...labels, systemPresence: 'Away' },
  putPresenceDefinition0: labels,
  postPresenceSources: { name: 'Radio' },
  putPresenceSource: { name: 'Radio' },
  putPresenceUserPrimarysource: { sourceId: sources.deskPhones },
  // Noah, the caller, and Mia are on queue.
  putUserRoutingstatus: { status: 'IDLE' },
  putPresenceSettings: { requestingOffQueueEnabled: true },
  postEventsUsersPresence: { userPresenceEvents: [] },
  postNotificationsChannelSubscriptions: [{ id: `v2.users.${people.mia}.presence` }],
  putNotificationsChannelSubscriptions: [{ id: `v2.users.${people.mia}.presence` }],
};

/** The permissions of an operation in the spec, in both contracts. */
function needed({ value }: Operation, contract: GenesysSettings['contract'], forOthers: boolean): Needed[] {
  const now = 'x-permissions';
  const others = 'x-permissions-others';
  const classic = contract !== 'current';
  const read = (name: string, classicName: string): Needed =>
    ((classic ? value[classicName] : undefined) ?? value[name] ?? {}) as Needed;
  return [read(now, `${now}-classic`), ...(forOthers ? [read(others, `${others}-classic`)] : [])].filter(
    (permissions) => (permissions.all ?? permissions.any ?? []).length > 0,
  );
}

function named(needs: readonly Needed[]): string[] {
  return [...new Set(needs.flatMap(({ all = [], any = [] }) => [...all, ...any]))];
}

function allows({ all = [], any = [] }: Needed, granted: readonly string[]): boolean {
  const hasAny = any.length === 0 || any.some((permission) => granted.includes(permission));
  return hasAny && all.every((permission) => granted.includes(permission));
}

async function openStage(contract: GenesysSettings['contract']): Promise<ScenarioContext> {
  const mock = createPresenceMock({ settings: { genesys: { contract } } });
  mock.genesys.setThirdPartyPresence(people.noah, 'MICROSOFTTEAMS', builtIn.Busy);
  mock.genesys.setThirdPartyPresence(people.mia, 'MICROSOFTTEAMS', builtIn.Busy);
  mock.genesys.setThirdPartyPresence(people.noah, 'ZOOMPHONE', builtIn.Busy);
  mock.genesys.setThirdPartyPresence(people.mia, 'ZOOMPHONE', builtIn.Busy);
  return createScenarioContext(mock, await inProcess.open(mock));
}

function pathOf({ path, parameters, operationId }: Operation, userId: string): string {
  const aboutSources = operationId.includes('PresenceSource');
  const filled = path
    .replace('{userId}', userId)
    .replace('{sourceId}', aboutSources ? sources.deskPhones : 'PURECLOUD')
    .replace('{queueId}', queues.support)
    .replace(/\{(presenceId|definitionId)\}/, custom.coffee);
  const needsId = parameters.some(({ value }) => value['name'] === 'id' && value['required'] === true);
  return needsId ? `${filled}?id=${userId}` : filled;
}

/** Sends a request about a user that is valid except, perhaps, for the caller's permissions. */
async function perform(
  { call }: ScenarioContext,
  operation: Operation,
  userId: string,
  token: string,
): Promise<CheckedAnswer<unknown>> {
  let path = pathOf(operation, userId);
  if (path.includes('{channelId}')) {
    const channel = await call<{ id: string }>('POST', '/api/v2/notifications/channels', { token });
    path = path.replace('{channelId}', channel.body.id);
  }
  const body = bodies[operation.operationId];
  return call(operation.method, path, { token, ...(body === undefined ? {} : { body }) });
}

/** Calls an operation with the given permissions and expects the documented result. */
async function attempt(
  operation: Operation,
  contract: GenesysSettings['contract'],
  userId: string,
  granted: readonly string[],
): Promise<void> {
  const context = await openStage(contract);
  const { mock } = context;
  const token = context.token({ permissions: granted, userId: caller });
  const before = JSON.stringify(mock.snapshot());
  const answer = await perform(context, operation, userId, token);
  expect(mock.journal.last()?.operation).toBe(operation.operationId);
  const refusing = needed(operation, contract, userId !== caller).find((needs) => !allows(needs, granted));
  if (!refusing) {
    expect(answer.status).toBeLessThan(300);
    return;
  }
  const missing = refusing.all?.filter((permission) => !granted.includes(permission));
  expectRefusal(answer, {
    status: 403,
    code: missing ? 'missing.permissions' : 'missing.any.permissions',
    message: missing
      ? `Unable to perform the requested action. You are missing the following permission(s): [${missing.join(', ')}]`
      : `Unable to perform the requested action. You must have at least one of the following permissions assigned: [${refusing.any?.join(', ')}]`,
  });
  expect(JSON.stringify(mock.snapshot())).toBe(before);
}

for (const contract of ['current', 'classic', 'v1'] as const) {
  describe(`In the ${contract} contract`, () => {
    for (const operation of operations) {
      const aboutOthers = operation.path.includes('{userId}');
      for (const userId of aboutOthers ? [caller, people.mia] : [caller]) {
        const permissions = named(needed(operation, contract, userId !== caller));
        const whom = aboutOthers ? (userId === caller ? ' for oneself' : ' for somebody else') : '';
        const what = permissions.length === 0 ? 'nothing' : permissions.join(', ');
        test(`${operation.operationId}${whom} takes ${what}`, async () => {
          await attempt(operation, contract, userId, []);
          await attempt(operation, contract, userId, ['presence:presenceDefinition:everything']);
          for (const permission of permissions) await attempt(operation, contract, userId, [permission]);
          await attempt(operation, contract, userId, permissions);
        });
      }
    }
  });
}

describe('Permission cases', () => {
  test('contain a body for every operation that takes one', () => {
    const taking = operations
      .filter(({ value }) => value['requestBody'])
      .map(({ operationId }) => operationId);
    expect(Object.keys(bodies).sort()).toEqual(taking.sort());
  });

  test('cover all, any, none, for other users, and the classic contract', () => {
    const kinds = operations.flatMap(({ value }) =>
      [
        'x-permissions',
        'x-permissions-others',
        'x-permissions-classic',
        'x-permissions-others-classic',
      ].flatMap((name) =>
        value[name] === undefined ? [] : `${name} ${Object.keys(value[name] as object).join()}`.trim(),
      ),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'x-permissions all',
      'x-permissions any',
      'x-permissions-classic',
      'x-permissions-classic any',
      'x-permissions-others all',
      'x-permissions-others-classic',
    ]);
  });

  test('a token with all permissions can call every operation for any user', async () => {
    for (const operation of operations) {
      const context = await openStage('current');
      const admin = context.token({ permissions: 'all', userId: people.ada });
      const { status } = await perform(context, operation, people.mia, admin);
      expect(status).toBeLessThan(300);
    }
  });
});
