import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NotificationsApi, PresenceApi, regions } from '../../../src/genesys/index.ts';
import { errorStatuses, operationAt, operationTable } from '../../../src/genesys/operations.ts';

interface Described {
  operationId: string;
  tags: string[];
  responses: Record<string, unknown>;
}

const specification = parse(readFileSync(new URL('../../../openapi/genesys.yaml', import.meta.url), 'utf8'));
const described = Object.entries<Record<string, Described>>(specification.paths).flatMap(([path, item]) =>
  ['get', 'head', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
    const operation = item[method];
    // Those of logins are no methods of a client.
    if (!operation || operation.tags.includes('OAuth')) return [];
    const statuses = Object.keys(operation.responses).map(Number);
    return [{ id: operation.operationId, method: method.toUpperCase(), path, statuses }];
  }),
);

describe('the operation table', () => {
  test('says of every operation what its description says, and knows no other', () => {
    const fromSpecification = described.map(({ id, method, path, statuses }) => [
      id,
      [method, path, ...statuses.filter((status) => status < 400)],
    ]);
    expect(operationTable).toEqual(Object.fromEntries(fromSpecification));
  });

  test.each(described.map(({ id, statuses }) => [id, statuses] as const))(
    '%s has the error statuses of all',
    (_, statuses) => {
      expect(statuses.filter((status) => status >= 400)).toEqual(errorStatuses);
    },
  );

  test('leads from method and path back to the operation', () => {
    for (const [id, [method, path]] of Object.entries(operationTable))
      expect(operationAt(method, path)).toBe(id);
    expect(() => operationAt('GET', '/api/v2/nothing')).toThrow(/GET \/api\/v2\/nothing is no operation/);
  });

  test('has a method of PresenceApi or NotificationsApi for every operation', () => {
    for (const id of Object.keys(operationTable)) {
      const Api = id.includes('Notifications') ? NotificationsApi : PresenceApi;
      expect(Api.prototype).toHaveProperty(id);
    }
  });

  test('the regions are those of the description', () => {
    expect(regions).toEqual(specification.servers[0].variables.region.enum);
  });
});
