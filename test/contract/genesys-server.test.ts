import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';

describeScenarios(nodeServer, genesysScenarios);
describeScenarios(
  prismProxy('genesys'),
  // GEN-DEF-5 creates thirty definitions, which to Prism is the same call thirty times.
  genesysScenarios.filter(({ valid, rules }) => valid && !rules.includes('GEN-DEF-5')),
);
