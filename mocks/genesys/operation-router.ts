import { Router } from '../engine/router.ts';
import { genesysOtherPaths, genesysRoutes } from '../generated/genesys-routes.ts';
import type { GenesysOperationId } from './operation-types.ts';

/** Finds the operation with a method on a path. */
export const operationRouter = createRouter();

function createRouter(): Router<GenesysOperationId> {
  const routes = new Router<GenesysOperationId>();
  for (const route of Object.values(genesysRoutes)) {
    const aliases: readonly string[] = 'aliases' in route ? route.aliases : [];
    for (const path of [route.path, ...aliases]) routes.add(route.method, path, route.operationId);
  }
  for (const path of genesysOtherPaths) routes.exclude(path);
  return routes;
}
