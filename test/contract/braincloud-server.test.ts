import { braincloudScenarios } from './braincloud/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { tell } from './tell.ts';

tell(nodeServer, braincloudScenarios);
tell(
  prismProxy('braincloud'),
  braincloudScenarios.filter(({ valid }) => valid),
);
