// A file of its own, so that it can run on each version of MSW.
import { braincloudScenarios } from './braincloud/index.ts';
import { mswInNode } from './hosts/msw-in-node.ts';
import { tell } from './tell.ts';

tell(
  mswInNode,
  braincloudScenarios.filter(({ strays }) => !strays),
);
