import type { ControlTable } from '../operation-types.ts';

/** How a world behaves where that is a choice. */
export const settingsOperations = {
  getSettings: ({ mock }) => ({ status: 200, body: mock.settings.get() }),

  patchSettings: ({ body, mock }) => ({ status: 200, body: mock.settings.patch(body) }),
} satisfies Partial<ControlTable>;
