import { asObject, type Json, type Specification } from './specification.ts';

/** Generates the status and text of each error code in `x-errors` of a document. */
export function errors(specification: Specification): string {
  const reference = { value: { $ref: '#/components/schemas/KnownErrorCode' }, pointer: '' };
  const { value } = specification.resolve(reference);
  const codes = value['enum'] as Json[];
  const table = asObject(value['x-errors'] ?? {});
  const unknown = Object.keys(table).filter((code) => !codes.includes(code));
  if (unknown.length > 0) throw new Error(`x-errors has codes that the enum lacks: ${unknown.join(', ')}.`);
  const type = '{ [code: string]: { status: number; message: string } }';
  const rows = JSON.stringify(table, null, 2);
  return (
    '/** The first code of a status is the usual one. A message that ends with a colon is followed by values. */\n' +
    `export const ${specification.name}Errors = ${rows} as const satisfies ${type};\n`
  );
}
