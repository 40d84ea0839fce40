import type { QueryParameter } from '../../mocks/engine/query.ts';
import type { OperationRoute } from '../../mocks/engine/route.ts';
import { asObject, type Json, type Operation, type Specification } from './specification.ts';

/** Generates the route table of a document: what the mock needs to know before running an operation's handler. */
export function routes(specification: Specification): string {
  const table = specification.operations().map((operation) => route(specification, operation));
  const type = '{ [operationId: string]: OperationRoute }';
  const rows = Object.fromEntries(table.map((row) => [row.operationId, row]));
  const others = specification.document['x-other-paths'];
  return (
    `import type { OperationRoute } from '../engine/route.ts';\n\n` +
    `export const ${specification.name}Routes = ${JSON.stringify(rows, null, 2)} as const satisfies ${type};\n` +
    (others === undefined
      ? ''
      : '\n/** Paths of the service that the mock has no operations for, though a path with a parameter fits them. */\n' +
        `export const ${specification.name}OtherPaths = ${JSON.stringify(others, null, 2)} as const;\n`)
  );
}

function route(specification: Specification, operation: Operation): OperationRoute {
  const body = specification.child(operation, 'requestBody');
  const contentType = body && Object.keys(asObject(body.value['content']))[0];
  const aliases = specification
    .aliases()
    .flatMap(([alias, path]) => (path === operation.path ? [withColons(alias)] : []));
  const scheme = requiredScheme(operation.value['security'] ?? specification.document['security']);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: withColons(operation.path),
    ...(aliases.length > 0 ? { aliases } : {}),
    query: operation.parameters
      .filter(({ value }) => value['in'] === 'query')
      .map(({ value, pointer }) => queryParameter(specification, value, pointer)),
    ...(contentType ? { body: { contentType, required: body?.value['required'] === true } } : {}),
    ...(scheme === undefined ? {} : { scheme }),
    ...extension(operation, 'x-permissions', 'permissions'),
    ...extension(operation, 'x-permissions-others', 'permissionsForOthers'),
    ...extension(operation, 'x-permissions-classic', 'classicPermissions'),
    ...extension(operation, 'x-permissions-others-classic', 'classicPermissionsForOthers'),
  };
}

/** A path with `:name` for each parameter. */
function withColons(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function queryParameter(
  specification: Specification,
  value: { [key: string]: Json },
  pointer: string,
): QueryParameter {
  const schema = specification.child({ value, pointer }, 'schema')?.value ?? {};
  const type = schema['type'];
  const allowed = schema['x-allowable-values'];
  return {
    name: String(value['name']),
    type: type === 'integer' || type === 'boolean' || type === 'array' ? type : 'string',
    ...(schema['default'] === undefined ? {} : { default: schema['default'] }),
    ...(Array.isArray(allowed) ? { allowed: allowed.map(String) } : {}),
  };
}

/** Returns the security scheme of an operation; `undefined` if security is optional. */
function requiredScheme(security: Json | undefined): string | undefined {
  const alternatives = (Array.isArray(security) ? security : []).map(
    (each) => Object.keys(asObject(each))[0],
  );
  return alternatives.includes(undefined) ? undefined : alternatives[0];
}

function extension(operation: Operation, keyword: string, name: string): { [name: string]: Json } {
  const value = operation.value[keyword];
  return value === undefined ? {} : { [name]: value };
}
