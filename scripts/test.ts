// Runs `npm test`: all checks, the build, and all test suites. The last line is "N passed, N failed".
import { isBuilt } from './built.ts';
import { checks, exampleTypes } from './checks.ts';
import { conclude, runSteps } from './step.ts';
import { suites } from './suites.ts';

conclude(
  // `npm ci` has already built it.
  await runSteps(isBuilt() ? [] : [{ name: 'build', command: ['tsdown'] }]),
  // Install and build everything before the first test.
  await runSteps(
    [
      { name: 'Chromium and the oldest Node', command: ['node', 'scripts/prepare-tests.ts'] },
      ...checks,
      ...exampleTypes,
    ],
    2,
  ),
  await runSteps(
    [
      await suites(
        'tests in Node',
        'quick',
        'node',
        'compat-braincloud',
        'compat-genesys',
        'examples',
        'repository',
      ),
      { name: 'documentation site, without dead links', command: ['node', 'scripts/docs.ts', 'check'] },
      // Run alongside the tests in Node, because pages wait for Chromium most of the time.
      await suites('tests in Chromium and of types', 'pages', 'types'),
    ],
    2,
  ),
);
