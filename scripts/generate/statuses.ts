import type { Specification } from './specification.ts';

/** Generates the documented statuses of each operation. */
export function statuses(specification: Specification): string {
  const table = Object.fromEntries(
    specification.operations().map((operation) => {
      const responses = specification.child(operation, 'responses');
      return [operation.operationId, Object.keys(responses?.value ?? {}).map(Number)];
    }),
  );
  const type = '{ [operationId: string]: readonly number[] }';
  return `export const ${specification.name}Statuses = ${JSON.stringify(table, null, 2)} as const satisfies ${type};\n`;
}
