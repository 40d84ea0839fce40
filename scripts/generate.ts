// Writes everything that follows from openapi/. With --check it writes nothing and fails where a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { banner } from './generate/banner.ts';
import { routes } from './generate/routes.ts';
import { Specification } from './generate/specification.ts';
import { types } from './generate/types.ts';
import { answerSchemas, requestSchemas, type SchemaSet, validators } from './generate/validators.ts';

const root = new URL('..', import.meta.url);

async function generatedFiles(): Promise<Map<string, string>> {
  const document = new URL('openapi/genesys.yaml', root);
  const genesys = new Specification('genesys', document);
  return new Map([
    ['src/generated/genesys.ts', await types(document)],
    ['mocks/generated/genesys-routes.ts', banner(document) + routes(genesys)],
    ...(await validatorFiles('genesys-request-validators', document, genesys, requestSchemas(genesys))),
    ...(await validatorFiles('genesys-answer-validators', document, genesys, answerSchemas(genesys))),
  ]);
}

async function validatorFiles(
  name: string,
  document: URL,
  specification: Specification,
  schemas: SchemaSet,
): Promise<[string, string][]> {
  const declarations = [...schemas.keys()].map((schema) => `export const ${schema}: Validate;\n`).join('');
  return [
    [`mocks/generated/${name}.js`, banner(document) + (await validators(specification, schemas))],
    [
      `mocks/generated/${name}.d.ts`,
      `${banner(document)}import type { Validate } from '../engine/validation.ts';\n\n${declarations}`,
    ],
  ];
}

const files = await generatedFiles();
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([path, text]) => {
    const file = new URL(path, root);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\`.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of files) {
    const file = new URL(path, root);
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}
