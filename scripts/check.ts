// What `npm run check` does: everything that can be said about the sources without running them.
import { checks } from './steps/checks.ts';
import { stopTogether } from './steps/command.ts';
import { conclude, runSteps, sum } from './steps/step.ts';
import { suite } from './steps/suite.ts';

stopTogether();
conclude(sum([await runSteps(checks, 2), await runSteps([suite('rules of the house', 'house')])]));
