import { braincloudScenarios } from './braincloud/index.ts';
import { inProcess } from './hosts/in-process.ts';
import { tell } from './tell.ts';

tell(inProcess, braincloudScenarios);
