import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ServopRow } from '../../mocks/braincloud/servop-handler.ts';
import { braincloudServops } from '../../mocks/generated/braincloud-servop-table.ts';
import { asObject, type Json } from '../../scripts/generate/specification.ts';
import { specifications } from '../specifications.ts';
import { braincloudScenarios } from './braincloud/index.ts';
import { AnswerRecorder } from './game/recorder.ts';
import { runScenario } from './run-scenario.ts';

/** Reason codes that no call can trigger; tests set a fault for them. */
const ONLY_BY_FAULTS = [40217, 40588];
const CLOUD_CODE_ONLY = 40616;

const spec = specifications.braincloud;
const rows: Readonly<Record<string, Readonly<Record<string, ServopRow | undefined>>>> = braincloudServops;

/** Every servop of the spec, by dispatcher, with its documented refusals. */
const servops = Object.values(asObject(asObject(spec.document['components'])['schemas']))
  .map(asObject)
  .filter((schema) => schema['x-servop'] !== undefined && schema['x-alias-of'] === undefined)
  .flatMap((schema) => {
    const servop = String(schema['x-servop']);
    const reasons = numbersIn(schema['x-reasons']);
    const forAll = reasons.filter((code) => code !== CLOUD_CODE_ONLY);
    const forClients = reasons.filter((code) => code === CLOUD_CODE_ONLY);
    return [
      ...listIn(schema['x-dispatchers']).map((dispatcher) => ({
        dispatcher: String(dispatcher),
        servop,
        codes: [200, ...forAll],
      })),
      ...forClients.map((code) => ({ dispatcher: 'client', servop, codes: [code] })),
    ];
  });

/** Refusals that any message can get, by dispatcher. */
const general = new Map(
  spec.operations().map(({ path, value }) => {
    return [path === '/dispatcherv2' ? 'client' : 's2s', numbersIn(value['x-reasons'])];
  }),
);

const recorder = new AnswerRecorder();
const told = new Set<string>();

beforeAll(async () => {
  for (const story of braincloudScenarios) await runScenario(story, recorder.host);
  for (const { dispatcher, servop, code } of recorder.outcomes) {
    const own = rows[dispatcher]?.[servop]?.servop ?? servop;
    told.add(`${dispatcher} ${own} ${code}`);
  }
});

describe('Refusals in the stories', () => {
  test.each(servops)(
    'cover every documented refusal of $servop on $dispatcher',
    ({ servop, dispatcher, codes }) => {
      const missing = codes
        .filter((code) => !ONLY_BY_FAULTS.includes(code))
        .filter((code) => !told.has(`${dispatcher} ${servop} ${code}`));
      expect(missing).toEqual([]);
    },
  );

  test('only refuse with reason codes of the spec', () => {
    const known = servops.flatMap(({ servop, dispatcher, codes }) =>
      [...codes, ...(general.get(dispatcher) ?? [])].map((code) => `${dispatcher} ${servop} ${code}`),
    );
    const names = new Set(servops.map(({ servop, dispatcher }) => `${dispatcher} ${servop}`));
    const ofServops = [...told].filter((line) => names.has(line.slice(0, line.lastIndexOf(' '))));
    expect(ofServops.filter((line) => !known.includes(line))).toEqual([]);
  });

  test('reach every reason code of the mock', () => {
    expect(codesOfTheMock().length).toBeGreaterThan(30);
    expect(codesOfTheMock().filter((code) => !recorder.codes.has(code))).toEqual([]);
  });
});

function codesOfTheMock(): number[] {
  const folder = new URL('../../mocks/braincloud/', import.meta.url);
  const ofFaults = ['packet-faults.ts'];
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ofFaults.includes(file))
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'));
  const written = texts.flatMap((text) =>
    [...text.matchAll(/\b40[2-9]\d\d\b/g)].map(([code]) => Number(code)),
  );
  const ofParameters = Object.values(rows)
    .flatMap((table) => Object.values(table))
    .flatMap((row) => Object.values(row?.valueReasons ?? {}));
  return [...new Set<number>([...written, ...ofParameters])].sort();
}

function listIn(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function numbersIn(value: Json | undefined): number[] {
  return listIn(value).map(Number);
}
