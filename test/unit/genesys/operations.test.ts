import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { operationTable } from '../../../src/generated/genesys-operations.ts';
import { NotificationsApi, PresenceApi, regions } from '../../../src/genesys/index.ts';
import { operationAt } from '../../../src/genesys/operations.ts';

test('method and path identify the operation', () => {
  for (const [id, [method, path]] of Object.entries(operationTable))
    expect(operationAt(method, path)).toBe(id);
  expect(() => operationAt('GET', '/api/v2/nothing')).toThrow(/Unknown operation GET \/api\/v2\/nothing/);
});

test('every operation has a method of PresenceApi or NotificationsApi', () => {
  for (const id of Object.keys(operationTable)) {
    const Api = id.includes('Notifications') ? NotificationsApi : PresenceApi;
    expect(Api.prototype).toHaveProperty(id);
  }
});

test('the regions match the spec', () => {
  const specification = parse(
    readFileSync(new URL('../../../openapi/genesys.yaml', import.meta.url), 'utf8'),
  );
  expect(regions).toEqual(specification.servers[0].variables.region.enum);
});
