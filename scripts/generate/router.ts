import { addRoute, createRouter } from 'rou3';
import { compileRouterToString } from 'rou3/compiler';
import type { Specification } from './specification.ts';

/** Which operation a call is one of, compiled ahead of time: pages forbid `eval`, and there is no table to walk. */
export function router(specification: Specification): string {
  const operations = createRouter<string>();
  for (const { method, path, operationId } of specification.operations()) {
    addRoute(operations, method, path.replaceAll(/\{(\w+)\}/g, ':$1'), operationId);
  }
  const compiled = compileRouterToString(operations, 'findOperation');
  if (!compiled.includes(SPLIT)) throw new Error(`The compiled router has no ${SPLIT} to take the place of.`);
  return `${segmentsOf}\nexport ${compiled.replaceAll(SPLIT, 'segmentsOf(p)')};\n`;
}

const SPLIT = 'p.split("/")';
/** `split` leaves the compiled code for the runtime, and takes three times as long. */
const segmentsOf = `function segmentsOf(path) {
  const segments = [];
  let start = 0;
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', start)) {
    segments.push(path.slice(start, end));
    start = end + 1;
  }
  segments.push(path.slice(start));
  return segments;
}`;

export const routerTypes = `/** The operation with this method on this path, and what stands in its path, still percent-encoded. */
export function findOperation(
  method: string,
  path: string,
): { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;
`;
