import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { inProcess } from './hosts/in-process.ts';

describeScenarios(inProcess, genesysScenarios);
