// What `npm run check` does: everything that can be checked without running the code.
import { requireBuiltFiles } from './built.ts';
import { checks } from './checks.ts';
import { conclude, runSteps } from './step.ts';
import { suites } from './suites.ts';

requireBuiltFiles();
conclude(await runSteps(checks, 2), await runSteps([await suites('tests of the repository', 'repository')]));
