// Runs twice: every story with MSW 2, and a selection with MSW 3 in the project msw3.
import * as msw from 'msw';
import { describeScenarios } from './describe-scenarios.ts';
import { genesysScenarios } from './genesys/index.ts';
import { mswInNode } from './hosts/msw-in-node.ts';
import { selectionOf } from './selection.ts';

const stories = genesysScenarios.filter(({ strays }) => !strays);

describeScenarios(mswInNode, 'cleanUrl' in msw ? stories : selectionOf(stories));
