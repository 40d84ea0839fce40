import { braincloudRules } from '../../mocks/index.ts';
import { braincloudScenarios } from './braincloud/index.ts';
import { describeRules } from './describe-rules.ts';
import { appMutants } from './game/mutants.ts';

describeRules({ rules: braincloudRules, scenarios: braincloudScenarios, mutants: appMutants });
