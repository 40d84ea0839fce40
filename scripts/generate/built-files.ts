import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consoleFiles } from './console.ts';
import { servopAnswerSchemas, servopRequestSchemas } from './servops.ts';
import { Specification } from './specification.ts';
import { answerSchemas, bundleValidators, requestSchemas, standaloneValidators } from './validators.ts';

const root = new URL('../..', import.meta.url);

/** Writes the git-ignored generated files: validators and the console's bundle. */
export async function writeBuiltFiles(): Promise<void> {
  for (const [path, text] of await builtFiles()) writeGenerated(path, text);
}

/** @param path relative to the repository root. */
export function writeGenerated(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function builtFiles(): Promise<[path: string, text: string][]> {
  return [...(await validatorFiles()), ...(await consoleFiles())];
}

async function validatorFiles(): Promise<[string, string][]> {
  const genesys = new Specification('genesys', new URL('openapi/genesys.yaml', root));
  const braincloud = new Specification('braincloud', new URL('openapi/braincloud.yaml', root));
  const control = new Specification('control', new URL('openapi/mock-control.yaml', root));
  const inProcess = new Map(
    ['Fault', 'ScenarioStart', 'SettingsChange', 'Stub', 'TokenRequest'].map((name) => [name, name]),
  );
  // Options and seeds are written by hand, so all their errors are reported at once. Requests of the control API
  // are untrusted, so validation stops at the first error.
  const options = { allErrors: true };
  const modules = {
    'genesys-request-validators': standaloneValidators(genesys, requestSchemas(genesys)),
    'genesys-answer-validators': standaloneValidators(genesys, answerSchemas(genesys)),
    'braincloud-request-validators': standaloneValidators(braincloud, servopRequestSchemas(braincloud)),
    'braincloud-answer-validators': standaloneValidators(braincloud, servopAnswerSchemas(braincloud)),
    'mock-input-validators': standaloneValidators(control, inProcess, options),
    'mock-seed-validators': standaloneValidators(control, new Map([['Seed', 'Seed']]), options),
    'mock-control-request-validators': standaloneValidators(control, requestSchemas(control)),
  };
  const files = await bundleValidators(modules);
  return files.map(([name, text]) => [`mocks/generated/${name}`, text]);
}
