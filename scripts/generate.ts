// Writes everything generated from openapi/, the mock's rules and mocks/console/, both committed and git-ignored
// files. With --check it writes nothing and fails if a committed file is stale.
import { existsSync, readFileSync } from 'node:fs';
import { banner } from './generate/banner.ts';
import { writeBuiltFiles, writeGenerated } from './generate/built-files.ts';
import { errors } from './generate/errors.ts';
import { operationTable } from './generate/operations.ts';
import { regions } from './generate/regions.ts';
import { routes } from './generate/routes.ts';
import { ruleIds } from './generate/rule-ids.ts';
import { servopTable, servopTypes } from './generate/servops.ts';
import { settingDescriptionsText, settingsPage } from './generate/settings.ts';
import { Specification } from './generate/specification.ts';
import { statuses } from './generate/statuses.ts';
import { types } from './generate/types.ts';

const root = new URL('..', import.meta.url);

async function committedFiles(): Promise<[path: string, text: string][]> {
  return [
    ...(await genesysFiles()),
    ...(await braincloudFiles()),
    ...(await controlFiles()),
    ['mocks/generated/rule-ids.ts', ruleIds()],
  ];
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
    ['mocks/generated/genesys-statuses.ts', banner(document) + statuses(genesys)],
  ];
}

async function braincloudFiles(): Promise<[string, string][]> {
  const document = new URL('openapi/braincloud.yaml', root);
  const braincloud = new Specification('braincloud', document);
  return [
    ['src/generated/braincloud.ts', await types(document)],
    ['src/generated/braincloud-servops.ts', banner(document) + servopTypes(braincloud)],
    ['mocks/generated/braincloud-servop-table.ts', banner(document) + servopTable(braincloud)],
  ];
}

async function controlFiles(): Promise<[string, string][]> {
  const document = new URL('openapi/mock-control.yaml', root);
  const settings = 'docs/guide/settings.md';
  const control = new Specification('control', document);
  return [
    ['src/generated/mock-control.ts', await types(document, { immutable: true })],
    ['mocks/generated/mock-control-routes.ts', banner(document) + routes(control)],
    ['mocks/generated/setting-descriptions.ts', banner(document) + settingDescriptionsText(control)],
    [settings, settingsPage(control, readFileSync(new URL(settings, root), 'utf8'))],
  ];
}

const files = await committedFiles();
if (process.argv.includes('--check')) {
  const stale = files.filter(([path, text]) => {
    const file = new URL(path, root);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\`.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of files) writeGenerated(path, text);
  await writeBuiltFiles();
}
