import { braincloudServops } from '../../generated/braincloud-servop-table.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

export const faultOperations = {
  getFaults: ({ mock }) => ({ status: 200, body: mock.faults.list() }),

  postFault: ({ body, mock }) => ({ status: 201, body: mock.faults.add(body) }),

  deleteFaults: ({ mock }) => ({ status: 200, body: { removed: mock.faults.clear() } }),

  deleteFault: ({ path, mock }) => {
    if (!mock.faults.remove(path.faultId)) {
      throw notFound(`Fault ${path.faultId} does not exist. It may have been used up.`);
    }
    return { status: 200, body: { removed: 1 } };
  },

  getOperations: () => ({ status: 200, body: operations }),

  getScenarios: ({ mock }) => ({ status: 200, body: mock.faults.scenarios() }),

  postScenario: ({ body, mock }) => {
    const { name, ...options } = body;
    return { status: 201, body: mock.faults.start(name, options) };
  },
} satisfies Partial<ControlTable>;

const operations = [
  ...Object.values(genesysRoutes).map(({ operationId, method, path, query }) => ({
    operation: operationId,
    service: 'genesys' as const,
    method,
    path,
    query: query.map(({ name, type }) => ({ name, type })),
  })),
  ...[...new Set([braincloudServops.client, braincloudServops.s2s].flatMap(servopNames))].map(
    (operation) => ({ operation, service: 'braincloud' as const }),
  ),
];

/** Returns each servop once, without its alternative names. */
function servopNames(rows: Readonly<Record<string, { readonly servop: string }>>): string[] {
  return Object.values(rows).map(({ servop }) => servop);
}
