import { asObject, type Operation, type Specification } from './specification.ts';

/**
 * What a client has no methods for: how people log in, which is for `pkceLogin` and `clientCredentials`, and what other
 * parts of an app ask for when it starts.
 */
const OTHER_TAGS = ['OAuth', 'Organization'];

/**
 * The operations of a client: method, path and the statuses of success of each, and the statuses of errors, which
 * all of them share.
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
  if (odd) throw new Error(`${odd.operationId} has other error statuses than the operations before it.`);
  return (
    '/** Method, path and statuses of success of each operation. */\n' +
    `export const operationTable = {\n${rows.join('')}} as const;\n\n` +
    '/** The statuses of errors, which are those of every operation. */\n' +
    `export const errorStatuses: readonly number[] = ${errors[0]};\n`
  );
}

function statusesOf({ value }: Operation): number[] {
  return Object.keys(asObject(value['responses'])).map(Number);
}
