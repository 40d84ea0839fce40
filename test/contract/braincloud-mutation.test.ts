import { braincloudRules } from '../../mocks/index.ts';
import { braincloudScenarios } from './braincloud/index.ts';
import { mutants } from './game/mutants.ts';
import { prove } from './prove.ts';

prove({ rules: braincloudRules, scenarios: braincloudScenarios, mutants });
