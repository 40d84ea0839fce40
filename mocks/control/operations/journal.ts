import { braincloudRules } from '../../braincloud/rules.ts';
import type { Rule } from '../../engine/rules.ts';
import { genesysRules } from '../../genesys/rules.ts';
import type { CallFilter } from '../../world/operation-names.ts';
import type { ControlTable } from '../operation-types.ts';

export const journalOperations = {
  // The journal validates the names in the filter.
  getJournal: ({ query, mock }) => ({ status: 200, body: mock.journal.find(query as CallFilter<string>) }),

  deleteJournal: ({ mock }) => ({ status: 200, body: { removed: mock.journal.clear() } }),

  getPresenceChanges: ({ query, mock }) => ({ status: 200, body: mock.presenceChanges.find(query) }),

  getRules: () => ({
    status: 200,
    body: [...listed('genesys', genesysRules), ...listed('braincloud', braincloudRules)],
  }),
} satisfies Partial<ControlTable>;

function listed(service: 'genesys' | 'braincloud', rules: Readonly<Record<string, Rule>>) {
  return Object.entries(rules).map(([id, { says, source, confidence }]) => ({
    id,
    service,
    says,
    source,
    confidence,
  }));
}
