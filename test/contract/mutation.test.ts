import { genesysRules } from '../../mocks/index.ts';
import { genesysScenarios } from './genesys/index.ts';
import { mutants } from './mutants.ts';
import { prove } from './prove.ts';

prove({ rules: genesysRules, scenarios: genesysScenarios, mutants });
