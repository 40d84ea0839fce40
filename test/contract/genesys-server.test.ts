import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';

describeScenarios(nodeServer, genesysScenarios);
describeScenarios(
  prismProxy('genesys'),
  // Thirty definitions are thirty times the same call to Prism.
  genesysScenarios.filter(({ valid, rules }) => valid && !rules.includes('GEN-DEF-5')),
);
