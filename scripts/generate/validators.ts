import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { rolldown } from 'rolldown';
import { assertions } from './assertions.ts';
import { asObject, type Located, type Operation, type Specification } from './specification.ts';

/** Schemas by the export name of their validator. A string is the name of a component. */
export type SchemaSet = ReadonlyMap<string, AnySchema | string>;

/** Returns the request schemas of each operation: `patchUserPresence_body`, `…_query`, `…_path`. */
export function requestSchemas(specification: Specification): SchemaSet {
  const schemas = new Map<string, AnySchema | string>();
  for (const operation of specification.operations()) {
    for (const place of ['path', 'query'] as const) {
      const schema = parametersSchema(specification, operation, place);
      if (schema) schemas.set(`${operation.operationId}_${place}`, schema);
    }
    const schema = bodySchema(specification, specification.child(operation, 'requestBody'));
    if (schema) schemas.set(`${operation.operationId}_body`, schema);
  }
  return schemas;
}

/** Returns the response schemas of each operation and status: `patchUserPresence_200`. */
export function answerSchemas(specification: Specification): SchemaSet {
  const schemas = new Map<string, AnySchema | string>();
  for (const operation of specification.operations()) {
    const responses = specification.child(operation, 'responses');
    for (const status of Object.keys(responses?.value ?? {})) {
      const schema = responses && bodySchema(specification, specification.child(responses, status));
      if (schema) schemas.set(`${operation.operationId}_${status}`, schema);
    }
  }
  return schemas;
}

export interface ValidatorOptions {
  /**
   * Whether to continue after the first error. There may be one for every two characters of the input.
   * @default false
   */
  readonly allErrors?: boolean;
}

export interface ValidatorModule {
  readonly exports: readonly string[];
  readonly code: string;
}

/** Schemas that are compiled lazily by name. */
export function validatorsOf(
  specification: Specification,
  schemas: SchemaSet,
  options: ValidatorOptions = {},
): Ajv {
  // Draft 7 suffices for our schemas. 2020-12 would add code that runs on every call.
  const ajv = new Ajv({
    strict: false,
    strictNumbers: true,
    // Lengths are in UTF-16 code units, as in the vendors' Java. This is also faster than counting
    // characters.
    unicode: false,
    code: { source: true, esm: true },
    logger: { log: console.log, error: console.error, warn: refuseWarning },
    ...options,
  });
  addFormats.default(ajv);
  const components = asObject(asObject(specification.document['components'] ?? {})['schemas'] ?? {});
  for (const [name, schema] of Object.entries(components)) ajv.addSchema(assertions(schema), name);
  for (const [name, schema] of schemas) {
    if (typeof schema !== 'string') ajv.addSchema(schema, name);
  }
  return ajv;
}

/** Fails on warnings, such as an unknown format, which ajv would not check. */
function refuseWarning(message: string): void {
  // The option `unicode` is deprecated without a replacement.
  if (!message.includes('option unicode')) throw new Error(message);
}

/** Generates a module that exports a validator for each schema and loads ajv's helpers with `require`. */
export function standaloneValidators(
  specification: Specification,
  schemas: SchemaSet,
  options: ValidatorOptions = {},
): ValidatorModule {
  const ajv = validatorsOf(specification, schemas, options);
  const compiled = new Set<string>();
  const aliases: string[] = [];
  for (const [name, schema] of schemas) {
    if (typeof schema === 'string' && schema !== name) aliases.push(`export { ${schema} as ${name} };`);
    compiled.add(typeof schema === 'string' ? schema : name);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries([...compiled].map((name) => [name, name])));
  return { exports: [...schemas.keys()], code: [code, ...aliases].join('\n') };
}

/** The module with ajv's helpers and formats, shared by all modules. */
const HELPERS = 'validator-helpers';

/**
 * Bundles the modules so that they have no dependencies and also run in pages that forbid `eval`.
 * @returns the modules, their shared code and their types, by file name.
 */
export async function bundleValidators(
  modules: Readonly<Record<string, ValidatorModule>>,
): Promise<[file: string, text: string][]> {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const build = await rolldown({
    input: Object.keys(modules),
    cwd,
    plugins: [
      {
        name: 'standalone-code',
        // Resolve modules from the root, where ajv's helpers are found.
        resolveId: (id) => (modules[id] ? `${cwd}${id}.js` : null),
        load: (id) => {
          const module = modules[basename(id, '.js')];
          return module ? requireToImport(module.code) : null;
        },
      },
    ],
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: false,
    codeSplitting: { groups: [{ name: HELPERS, test: /node_modules|rolldown\/runtime/ }] },
    chunkFileNames: '[name].js',
  });
  await build.close();
  const scripts = output
    .filter((chunk) => chunk.type === 'chunk')
    .map(({ fileName, code }): [string, string] => [
      fileName,
      GENERATED + code.replaceAll(/\/\/#(?:end)?region.*\n/g, ''),
    ]);
  const declarations = Object.entries(modules).map(([name, module]): [string, string] => [
    `${name}.d.ts`,
    `${GENERATED}import type { Validate } from '../engine/validation.ts';\n\n` +
      module.exports.map((exported) => `export const ${exported}: Validate;\n`).join(''),
  ]);
  return [...scripts, ...declarations];
}

const GENERATED = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

function requireToImport(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, module: string) => {
    const name = imports.get(module) ?? `module${imports.size}`;
    imports.set(module, name);
    return name;
  });
  const lines = [...imports].map(([module, name]) => `import * as ${name} from '${module}.js';`);
  return [...lines, body].join('\n').replaceAll("formats.js.js'", "formats.js'");
}

function parametersSchema(
  specification: Specification,
  operation: Operation,
  place: 'path' | 'query',
): AnySchema | undefined {
  const parameters = operation.parameters.filter(({ value }) => value['in'] === place);
  if (parameters.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map((parameter) => [
        String(parameter.value['name']),
        assertions(specification.child(parameter, 'schema')?.value ?? {}),
      ]),
    ),
    required: parameters.filter(({ value }) => value['required'] === true).map(({ value }) => value['name']),
  };
}

function bodySchema(
  specification: Specification,
  holder: Located | undefined,
): AnySchema | string | undefined {
  const content = holder && specification.child(holder, 'content');
  const [type] = Object.keys(content?.value ?? {});
  const media = content && type ? specification.child(content, type) : undefined;
  if (!media) return undefined;
  const schema = asObject(media.value['schema']);
  const reference = schema['$ref'];
  return typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : assertions(schema);
}
