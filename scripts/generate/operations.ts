import { asObject, type Operation, type Specification } from './specification.ts';

/** How people log in is for `pkceLogin` and `clientCredentials`; a client has no methods for it. */
const LOGIN_TAG = 'OAuth';

/**
 * The operations of a client: method, path and the statuses of success of each, and the statuses of errors, which
 * all of them share.
 */
export function operationTable(specification: Specification): string {
  const operations = specification
    .operations()
    .filter(({ value }) => !JSON.stringify(value['tags']).includes(LOGIN_TAG));
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
