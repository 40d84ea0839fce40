import type { Call } from '../engine/call.ts';
import { methodsOf } from '../engine/methods.ts';
import type { MockPort } from '../engine/mock-port.ts';
import type { OperationRoute } from '../engine/route.ts';
import type { Validate } from '../engine/validation.ts';
import * as requestValidators from '../generated/genesys-request-validators.js';
import { genesysRoutes } from '../generated/genesys-routes.ts';
import { genesysOperations } from './operation-table.ts';
import type { GenesysOperationId, OperationAnswer, OperationCall } from './operation-types.ts';
import type { Org } from './org.ts';
import { Refusal, refusal } from './refusal.ts';

/** The security scheme of operations that need a token. */
export const BEARER = 'GenesysOAuth';

/** A handler of any operation, after the validators have checked its input. */
type AnyHandler = (call: OperationCall<GenesysOperationId>, org: Org) => OperationAnswer<GenesysOperationId>;

/** An operation, its validators and its handler. */
export interface Endpoint {
  readonly route: OperationRoute;
  readonly handler: AnyHandler;
  readonly validatePath: Validate | undefined;
  readonly validateQuery: Validate | undefined;
  readonly validateBody: Validate | undefined;
}

/** The endpoints by operation id. */
export const endpoints: ReadonlyMap<string, Endpoint> = createEndpoints();

/** Returns the refusal of a call without an endpoint: 404 for an unknown path, 405 for another method. */
export function unknownPath(call: Call, service: Pick<MockPort, 'handles'>): Refusal {
  const allowed = methodsOf(service, call.path);
  return allowed.length > 0
    ? new Refusal('GEN-REQ-10', {
        status: 405,
        code: 'method.not.allowed',
        message: `The method ${call.method} is not allowed for this resource.`,
        headers: { allow: allowed.join(', ') },
      })
    : refusal('GEN-REQ-10', 'not.found');
}

function createEndpoints(): ReadonlyMap<string, Endpoint> {
  const validators: Readonly<Record<string, Validate | undefined>> = requestValidators;
  return new Map(
    Object.values(genesysRoutes).map((route) => {
      const id = route.operationId;
      const endpoint: Endpoint = {
        route,
        // The table types each handler by its operation; here they share one type.
        handler: genesysOperations[id] as AnyHandler,
        validatePath: validators[`${id}_path`],
        validateQuery: validators[`${id}_query`],
        validateBody: validators[`${id}_body`],
      };
      return [id, endpoint];
    }),
  );
}
