import { braincloudScenarios } from '../contract/braincloud/index.ts';
import { describeScenarios } from '../contract/describe-scenarios.ts';
import { attempt, socketEnd } from '../contract/faults/carrier.ts';
import { describeFaults } from '../contract/faults/describe-faults.ts';
import { genesysScenarios } from '../contract/genesys/index.ts';
import { selectionOf } from '../contract/selection.ts';
import { mswInNode } from './msw-in-node.ts';
import { mswVersions } from './msw-versions.ts';

for (const version of mswVersions) {
  const host = mswInNode(version);
  describeScenarios(host, selectionOf(genesysScenarios.filter(({ strays }) => !strays)));
  describeScenarios(host, selectionOf(braincloudScenarios));
  describeFaults({
    ...host,
    host: 'msw',
    open: async (mock) => ({
      ...(await host.open(mock)),
      call: (url) => attempt(url),
      socketEnd,
    }),
  });
}
