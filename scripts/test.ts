// What `npm test` does: every check, the build, and every suite. It ends with the line "N passed, N failed".
import { checks } from './steps/checks.ts';
import { command, stopTogether } from './steps/command.ts';
import { exampleTypes } from './steps/examples.ts';
import { conclude, runSteps, sum } from './steps/step.ts';
import { suite } from './steps/suite.ts';

stopTogether();
conclude(
  sum([
    await runSteps(checks, 2),
    await runSteps([
      command('build', 'tsdown'),
      command('a Chromium', 'node', 'scripts/chromium.ts'),
      suite('rules of the house', 'house'),
      suite('types', 'types'),
      suite('tests in Node', 'node'),
      suite('tests of the MSW adapter with MSW 3', 'msw3'),
      suite('tests in Chromium', 'browser'),
      suite('tests of the packed package', 'package'),
      suite('the examples', 'examples'),
    ]),
    await runSteps(
      [
        command('the documentation as a site, no link of it dead', 'node', 'scripts/docs.ts', 'build'),
        ...exampleTypes,
      ],
      2,
    ),
  ]),
);
