import { expect, test } from 'vitest';
import { regions } from '../../../mocks/genesys/regions.ts';
import { asObject, type JsonObject, Specification } from '../../../scripts/generate/specification.ts';

test("The mock's regions are those of the spec's servers", () => {
  const { document } = new Specification(
    'genesys',
    new URL('../../../openapi/genesys.yaml', import.meta.url),
  );
  const [server] = document['servers'] as JsonObject[];
  expect(asObject(asObject(server?.['variables'])['region'])['enum']).toEqual(regions);
});
