import { braincloudScenarios } from './braincloud/index.ts';
import { describeScenarios } from './describe-scenarios.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';

describeScenarios(nodeServer, braincloudScenarios);
describeScenarios(
  prismProxy('braincloud'),
  braincloudScenarios.filter(({ valid }) => valid),
);
