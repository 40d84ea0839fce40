import { genesysScenarios } from './genesys/index.ts';
import { inProcess } from './hosts/in-process.ts';
import { tell } from './tell.ts';

tell(inProcess, genesysScenarios);
