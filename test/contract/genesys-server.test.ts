import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { storiesOnServer } from './selection.ts';

const { direct, behindPrism } = storiesOnServer(genesysScenarios);

describeScenarios(nodeServer, direct);
describeScenarios(prismProxy('genesys'), behindPrism);
