import { addRoute, createRouter } from 'rou3';
import { compileRouterToString } from 'rou3/compiler';
import type { Specification } from './specification.ts';

/** Generates the router. It is compiled ahead of time, because pages may forbid `eval`. */
export function router(specification: Specification): string {
  const operations = createRouter<string>();
  const aliases = specification.aliases();
  for (const { method, path, operationId } of specification.operations()) {
    const paths = [path, ...aliases.flatMap(([alias, target]) => (target === path ? [alias] : []))];
    for (const each of paths) {
      addRoute(operations, method, each.replaceAll(/\{(\w+)\}/g, ':$1'), operationId);
    }
  }
  const find = compileRouterToString(operations, 'matchOperation');
  const others = specification.document['x-other-paths'];
  if (others === undefined) return `${find};\nexport const findOperation = matchOperation;\n`;
  return (
    `${find};\nconst otherPaths = new Set(${JSON.stringify(others)});\n` +
    'export const findOperation = (method, path) =>\n' +
    '  otherPaths.has(path) ? undefined : matchOperation(method, path);\n'
  );
}

export const routerTypes = `/** Returns the operation with a method and path, and its path parameters, still percent-encoded. */
export function findOperation(
  method: string,
  path: string,
): { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;
`;
