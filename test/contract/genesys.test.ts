import { genesysScenarios } from './genesys/index.ts';
import { inProcess } from './hosts/in-process.ts';
import { nodeServer } from './hosts/node-server.ts';
import { prismProxy } from './hosts/prism-proxy.ts';
import { tell } from './tell.ts';

tell(inProcess, genesysScenarios);
tell(nodeServer, genesysScenarios);
tell(
  prismProxy('genesys'),
  genesysScenarios.filter(({ valid }) => valid),
);
