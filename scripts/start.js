// Starts the mock from its sources. Written in JavaScript, so that an old Node can report what is missing.
import { existsSync } from 'node:fs';

const validators = new URL('../mocks/generated/genesys-request-validators.js', import.meta.url);
if (!process.features.typescript) {
  fail(
    `Node ${process.versions.node} cannot run TypeScript. Run \`npm ci\` (it installs Node 24; not with --ignore-scripts).`,
  );
} else if (!existsSync(validators)) {
  fail('The generated files are missing. Run `npm run generate`.');
} else {
  await import('../mocks/cli/main.ts');
}

function fail(message) {
  console.error(`presence-mock: ${message}`);
  process.exitCode = 1;
}
