import { type FoundRoute, Router } from '../engine/router.ts';
import { genesysOtherPaths, genesysRoutes } from '../generated/genesys-routes.ts';
import type { GenesysOperationId } from './operation-types.ts';

const router = createRouter();

/** Finds the operation with this method on this path. */
export function findOperation(method: string, path: string): FoundRoute<GenesysOperationId> | undefined {
  return router.find(method, path);
}

function createRouter(): Router<GenesysOperationId> {
  const routes = new Router<GenesysOperationId>();
  for (const route of Object.values(genesysRoutes)) {
    const aliases: readonly string[] = 'aliases' in route ? route.aliases : [];
    for (const path of [route.path, ...aliases]) routes.add(route.method, path, route.operationId);
  }
  for (const path of genesysOtherPaths) routes.exclude(path);
  return routes;
}
