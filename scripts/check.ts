// Runs `npm run check`: all checks that do not run the code.
import { requireBuiltFiles } from './built.ts';
import { checks } from './checks.ts';
import { conclude, runSteps } from './step.ts';
import { suites } from './suites.ts';

requireBuiltFiles();
conclude(await runSteps(checks, 2), await runSteps([await suites('tests of the repository', 'repository')]));
