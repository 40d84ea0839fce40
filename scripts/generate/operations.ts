import { asObject, type Operation, type Specification } from './specification.ts';

/**
 * Tags of operations without client methods: logins, which `pkceLogin` and `clientCredentials` handle, and
 * requests of other parts of an app.
 */
const OTHER_TAGS = ['OAuth', 'Organization'];

/**
 * Generates the operations of a client: method, path and success statuses of each, and their shared error
 * statuses.
 */
export function operationTable(specification: Specification): string {
  const operations = specification
    .operations()
    .filter(({ value }) => !OTHER_TAGS.some((tag) => JSON.stringify(value['tags']).includes(`"${tag}"`)));
  const rows = operations.map((operation) => {
    const successes = statusesOf(operation).filter((status) => status < 400);
    return `  ${operation.operationId}: ${JSON.stringify([operation.method, operation.path, ...successes])},\n`;
  });
  const errors = operations.map((operation) =>
    JSON.stringify(statusesOf(operation).filter((status) => status >= 400)),
  );
  const odd = operations.find((_, index) => errors[index] !== errors[0]);
  if (odd) throw new Error(`${odd.operationId} has different error statuses than the other operations.`);
  return (
    '/** Method, path and success statuses of each operation. */\n' +
    `export const operationTable = {\n${rows.join('')}} as const;\n\n` +
    '/** The error statuses, which all operations share. */\n' +
    `export const errorStatuses: readonly number[] = ${errors[0]};\n`
  );
}

function statusesOf({ value }: Operation): number[] {
  return Object.keys(asObject(value['responses'])).map(Number);
}
