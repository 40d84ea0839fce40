import type { ControlTable } from '../operation.ts';

/** The calls that the world has answered. */
export const journalOperations = {
  getJournal: ({ query, mock }) => ({ status: 200, body: mock.journal.find(query) }),

  deleteJournal: ({ mock }) => ({ status: 200, body: { removed: mock.journal.clear() } }),
} satisfies Partial<ControlTable>;
