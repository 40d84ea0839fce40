import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { serverStories } from './selection.ts';

const { direct, behindPrism } = serverStories(genesysScenarios);

describeScenarios(nodeServer, direct);
describeScenarios(prismProxy('genesys'), behindPrism);
