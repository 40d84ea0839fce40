import { braincloudScenarios } from './braincloud/index.ts';
import { inProcess } from './hosts/in-process.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { tell } from './tell.ts';

tell(inProcess, braincloudScenarios);
tell(nodeServer, braincloudScenarios);
tell(
  prismProxy('braincloud'),
  braincloudScenarios.filter(({ valid }) => valid),
);
