import { braincloudScenarios } from './braincloud/index.ts';
import { describeScenarios } from './describe-scenarios.ts';
import { inProcess } from './hosts/in-process.ts';

describeScenarios(inProcess, braincloudScenarios);
