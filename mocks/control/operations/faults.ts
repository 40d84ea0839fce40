import type { ControlTable } from '../operation.ts';
import { notFound } from '../refusal.ts';

/** What goes wrong on purpose. */
export const faultOperations = {
  getFaults: ({ mock }) => ({ status: 200, body: mock.faults.list() }),

  postFault: ({ body, mock }) => ({ status: 201, body: mock.faults.add(body) }),

  deleteFaults: ({ mock }) => ({ status: 200, body: { removed: mock.faults.clear() } }),

  deleteFault: ({ path, mock }) => {
    if (!mock.faults.remove(path.faultId)) {
      throw notFound(`There is no fault ${path.faultId}; it may have hit as often as it should.`);
    }
    return { status: 200, body: { removed: 1 } };
  },

  getScenarios: ({ mock }) => ({ status: 200, body: mock.faults.scenarios() }),

  postScenario: ({ body, mock }) => {
    const { name, ...options } = body;
    return { status: 201, body: mock.faults.start(name, options) };
  },
} satisfies Partial<ControlTable>;
