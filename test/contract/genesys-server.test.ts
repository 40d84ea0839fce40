import { genesysScenarios } from './genesys/index.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { tell } from './tell.ts';

tell(nodeServer, genesysScenarios);
tell(
  prismProxy('genesys'),
  genesysScenarios.filter(({ valid }) => valid),
);
