// Writes everything that follows from openapi/. With --check it writes nothing and fails where a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { banner } from './generate/banner.ts';
import { consoleFiles } from './generate/console.ts';
import { errors } from './generate/errors.ts';
import { operationTable } from './generate/operations.ts';
import { regions } from './generate/regions.ts';
import { router, routerTypes } from './generate/router.ts';
import { routes } from './generate/routes.ts';
import { servopAnswerSchemas, servopRequestSchemas, servopTable, servopTypes } from './generate/servops.ts';
import { Specification } from './generate/specification.ts';
import { statuses } from './generate/statuses.ts';
import { types } from './generate/types.ts';
import {
  answerSchemas,
  requestSchemas,
  type SchemaSet,
  type ValidatorOptions,
  validators,
} from './generate/validators.ts';

const root = new URL('..', import.meta.url);

async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ...(await genesysFiles()),
    ...(await braincloudFiles()),
    ...(await controlFiles()),
    ...(await consoleFiles()),
  ]);
}

async function genesysFiles(): Promise<[string, string][]> {
  const document = new URL('openapi/genesys.yaml', root);
  const genesys = new Specification('genesys', document);
  return [
    ['src/generated/genesys.ts', await types(document)],
    ['src/generated/genesys-operations.ts', banner(document) + operationTable(genesys)],
    ['src/generated/genesys-regions.ts', banner(document) + regions(genesys, 'regions')],
    ['mocks/generated/genesys-regions.ts', banner(document) + regions(genesys, 'genesysRegions')],
    ['mocks/generated/genesys-errors.ts', banner(document) + errors(genesys)],
    ['mocks/generated/genesys-routes.ts', banner(document) + routes(genesys)],
    ['mocks/generated/genesys-router.js', banner(document) + router(genesys)],
    ['mocks/generated/genesys-router.d.ts', banner(document) + routerTypes],
    ['mocks/generated/genesys-statuses.ts', banner(document) + statuses(genesys)],
    ...(await validatorFiles('genesys-request-validators', document, genesys, requestSchemas(genesys))),
    ...(await validatorFiles('genesys-answer-validators', document, genesys, answerSchemas(genesys))),
  ];
}

async function braincloudFiles(): Promise<[string, string][]> {
  const document = new URL('openapi/braincloud.yaml', root);
  const braincloud = new Specification('braincloud', document);
  const requests = servopRequestSchemas(braincloud);
  const answers = servopAnswerSchemas(braincloud);
  return [
    ['src/generated/braincloud.ts', await types(document)],
    ['src/generated/braincloud-servops.ts', banner(document) + servopTypes(braincloud)],
    ['mocks/generated/braincloud-servop-table.ts', banner(document) + servopTable(braincloud)],
    ...(await validatorFiles('braincloud-request-validators', document, braincloud, requests)),
    ...(await validatorFiles('braincloud-answer-validators', document, braincloud, answers)),
  ];
}

async function controlFiles(): Promise<[string, string][]> {
  const document = new URL('openapi/mock-control.yaml', root);
  const control = new Specification('control', document);
  const requests = new Map([...requestSchemas(control), ['Seed', 'Seed']]);
  const inProcess = new Map(['Fault', 'ScenarioStart', 'SettingsChange'].map((name) => [name, name]));
  // People write these requests and seeds by hand, so they are told of everything that is wrong at once.
  const options = { allErrors: true };
  return [
    ['src/generated/mock-control.ts', await types(document, { immutable: true })],
    ['mocks/generated/mock-control-routes.ts', banner(document) + routes(control)],
    ...(await validatorFiles('mock-input-validators', document, control, inProcess, options)),
    ...(await validatorFiles('mock-control-request-validators', document, control, requests, options)),
    ...(await validatorFiles('mock-control-answer-validators', document, control, answerSchemas(control))),
  ];
}

async function validatorFiles(
  name: string,
  document: URL,
  specification: Specification,
  schemas: SchemaSet,
  options: ValidatorOptions = {},
): Promise<[string, string][]> {
  const declarations = [...schemas.keys()].map((schema) => `export const ${schema}: Validate;\n`).join('');
  return [
    [`mocks/generated/${name}.js`, banner(document) + (await validators(specification, schemas, options))],
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
