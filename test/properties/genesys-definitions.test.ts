import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GenesysRuleId, PresenceMock } from '../../mocks/index.ts';
import type { components } from '../../src/generated/genesys.ts';
import { START_TIME } from '../contract/run-scenario.ts';
import { builtIn, sources } from '../contract/seed-ids.ts';
import { runs } from '../thorough.ts';
import { OrgModel } from './genesys-model.ts';
import { busyDefinitions, callOrg, openOrg, parsedBody, performStep, spelled } from './genesys-org.ts';
import { type OrgStep, orgStep, patchedSources, team } from './genesys-steps.ts';

type Schemas = components['schemas'];

const history = fc.array(orgStep, { minLength: 1, maxLength: 30, size: 'max' });

test('1,000 random histories of an org match a minimal model', () => {
  fc.assert(
    fc.property(history, (steps) => compare(openOrg(), steps)),
    { numRuns: runs(1000) },
  );
});

/** Rules that the model implements. Without any one of them, at least one history must differ. */
const modelled = [
  'GEN-DEF-3',
  'GEN-DEF-4',
  'GEN-DEF-5',
  'GEN-DEF-6',
  'GEN-DEF-7',
  'GEN-LIST-1',
  'GEN-LIST-2',
  'GEN-PATCH-2',
  'GEN-PATCH-3',
  'GEN-PATCH-4',
  'GEN-PATCH-6',
  'GEN-PATCH-7',
  'GEN-PATCH-8',
  'GEN-PATCH-9',
  'GEN-PATCH-10',
  'GEN-PATCH-11',
  'GEN-BULK-4',
  'GEN-PRIM-1',
  'GEN-PRIM-2',
  'GEN-USER-2',
] as const satisfies readonly GenesysRuleId[];

test.each(modelled)('Without %s a random history disagrees with the model', (rule) => {
  const result = fc.check(
    fc.property(history, (steps) => compare(openOrg([rule]), steps)),
    { seed: 1, numRuns: 2000, endOnFailure: true },
  );
  expect(result.failed).toBe(true);
});

/** Runs a history in an org and in the model, and compares every answer and the final state. */
function compare(mock: PresenceMock, steps: readonly OrgStep[]): void {
  const model = openModel(mock);
  for (const each of steps) takeStep(mock, model, each);
  compareDefinitions(mock, model);
  comparePresences(mock, model);
}

function openModel(mock: PresenceMock): OrgModel {
  const model = new OrgModel(Date.parse(START_TIME));
  for (const { id, languageLabels, systemPresence, deactivated } of busyDefinitions) {
    const label = languageLabels.en_US;
    const active = !deactivated;
    model.definitions.set(id, {
      label,
      system: systemPresence,
      builtIn: false,
      active,
      modifiedAt: Date.parse(START_TIME),
    });
  }
  for (const userId of team) {
    const { presenceDefinition, message, modifiedDate } = read<Schemas['UserPresence']>(
      mock,
      `/api/v2/users/${userId}/presences/purecloud`,
    );
    const modifiedAt = Date.parse(modifiedDate);
    model.presences.set(`${userId} PURECLOUD`, { definitionId: presenceDefinition.id, message, modifiedAt });
  }
  return model;
}

/** Runs a step in org and model, and compares the results. */
function takeStep(mock: PresenceMock, model: OrgModel, each: OrgStep): void {
  const answer = performStep(mock, each, (pick) => model.idOf(pick));
  const isMade = each.does === 'define' && answer?.status === 200;
  const outcome = model.take(each, isMade ? parsedBody<{ id: string }>(answer).id : 'never made');
  if (!answer) return;
  if ('refusals' in outcome) {
    const { status, code } = parsedBody<{ status: number; code: string }>(answer);
    agree(answer.status, status);
    const refusal = `${status} ${code}`;
    if (!outcome.refusals.some((expected) => expected === refusal)) expect(refusal).toBe(outcome.refusals);
  } else {
    agree(answer.status, outcome.status);
  }
}

function compareDefinitions(mock: PresenceMock, model: OrgModel): void {
  const expected = [...model.definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  const old = read<Schemas['OrganizationPresenceEntityListing']>(
    mock,
    '/api/v2/presencedefinitions?deleted=ALL&pageSize=500',
  );
  const inOldFamily = old.entities.map((row) => ({
    ...{ id: row.id, label: row.languageLabels['en_US'], system: row.systemPresence },
    ...{ builtIn: row.primary, active: !row.deactivated },
    modifiedAt: row.primary ? 0 : Date.parse(row.modifiedDate ?? ''),
  }));
  agree(
    sorted(inOldFamily),
    expected.map(([id, { system, ...definition }]) => ({ id, ...definition, system: spelled(system) })),
  );
  agree(old.total, expected.length);
  const list = '/api/v2/presence/definitions?deactivated';
  for (const active of [true, false]) {
    const { entities, total } = read<Schemas['OrganizationPresenceDefinitionEntityListing']>(
      mock,
      `${list}=${!active}`,
    );
    const inNewFamily = entities.map((row) => ({
      ...{ id: row.id, label: row.languageLabels['en_US'], system: row.systemPresence },
      ...{ builtIn: row.type === 'System', active: !row.deactivated },
    }));
    const wanted = expected.filter(([, definition]) => definition.active === active);
    const listed = read<Schemas['OrganizationPresenceEntityListing']>(
      mock,
      `/api/v2/presencedefinitions?deleted=${!active}&pageSize=500`,
    );
    agree(
      sorted(listed.entities).map(({ id }) => id),
      wanted.map(([id]) => id),
    );
    agree(
      sorted(inNewFamily),
      wanted.map(([id, { modifiedAt: _, ...definition }]) => ({ id, ...definition })),
    );
    agree(total, wanted.length);
  }
}

function comparePresences(mock: PresenceMock, model: OrgModel): void {
  for (const userId of team) {
    for (const source of patchedSources) {
      const answer = callOrg(mock, 'GET', `/api/v2/users/${userId}/presences/${source}`);
      agree(
        shown(answer.status === 200 ? parsedBody<Schemas['UserPresence']>(answer) : undefined),
        expectedPresence(model, userId, source),
      );
    }
    const primary = read<Schemas['UserPrimarySource']>(
      mock,
      `/api/v2/presence/users/${userId}/primarysource`,
    );
    const sourceId = model.primarySources.get(userId) ?? sources.purecloud;
    agree([primary.sourceId, primary.registered], [sourceId, sourceId === sources.deskPhones]);
    const user = read<Schemas['User']>(mock, `/api/v2/users/${userId}?expand=presence`);
    const source = sourceId === sources.purecloud ? 'PURECLOUD' : sourceId;
    agree(shown(user.presence), expectedPresence(model, userId, source));
  }
  const rows = read<Schemas['UcUserPresence'][]>(
    mock,
    `/api/v2/users/presences/desk-lamp/bulk?id=${team.join()}`,
  );
  agree(
    rows.map(({ userId }) => userId),
    team.filter((userId) => model.presenceOf(userId, 'desk-lamp')),
  );
}

function shown(presence: Schemas['UserPresence'] | undefined): object | undefined {
  if (!presence) return undefined;
  const { source, presenceDefinition, message, modifiedDate } = presence;
  const { id, systemPresence } = presenceDefinition;
  return { source, id, systemPresence, message, modifiedAt: Date.parse(modifiedDate) };
}

function expectedPresence(model: OrgModel, userId: string, source: string): object | undefined {
  const presence = model.presenceOf(userId, source);
  if (!presence) return undefined;
  const { definitionId: id, message, modifiedAt } = presence;
  const system =
    model.definitions.get(id)?.system ?? Object.entries(builtIn).find(([, other]) => other === id)?.[0];
  return { source: model.nameOf(source), id, systemPresence: spelled(system ?? ''), message, modifiedAt };
}

/** Calls `expect` only for a difference, to show it, because `expect` is slower than the org. */
function agree(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

function read<Body>(mock: PresenceMock, target: string): Body {
  const answer = callOrg(mock, 'GET', target);
  agree(answer.status, 200);
  return parsedBody(answer);
}

function sorted<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
