import { braincloudScenarios } from './braincloud/index.ts';
import { describeScenarios } from './describe-scenarios.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { storiesOnServer } from './selection.ts';

const { direct, behindPrism } = storiesOnServer(braincloudScenarios);

describeScenarios(nodeServer, direct);
describeScenarios(prismProxy('braincloud'), behindPrism);
