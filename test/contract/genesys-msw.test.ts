// A file of its own, so that it can run on each version of MSW.
import { genesysScenarios } from './genesys/index.ts';
import { mswInNode } from './hosts/msw-in-node.ts';
import { tell } from './tell.ts';

tell(
  mswInNode,
  genesysScenarios.filter(({ strays }) => !strays),
);
