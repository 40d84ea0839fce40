import { genesysRules } from '../../mocks/index.ts';
import { describeRules } from './describe-rules.ts';
import { genesysScenarios } from './genesys/index.ts';
import { orgMutants } from './mutants.ts';

describeRules({ rules: genesysRules, scenarios: genesysScenarios, mutants: orgMutants });
