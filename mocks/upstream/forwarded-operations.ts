import { servopNames } from '../braincloud/servop-names.ts';
import type { Call } from '../engine/call.ts';
import { genesysRoutes } from '../generated/genesys-routes.ts';

type Matches = (call: Pick<Call, 'method' | 'path'>) => boolean;

/** Operations to forward although the mock implements them. */
export interface ForwardedOperations {
  readonly matches: Matches;
  /** `service.OPERATION` of brainCloud. */
  readonly servops: ReadonlySet<string>;
}

const ROUTES = Object.values(genesysRoutes);

/**
 * Parses names of operations: an operationId, `service.OPERATION`, or a method and path such as
 * `GET /api/v2/users/*`, in which `*` matches one path segment and `**` any number of segments.
 * @throws TypeError for an unknown name.
 */
export function forwardedOperations(names: readonly string[]): ForwardedOperations {
  const servops = new Set(names.filter((name) => servopNames.has(name)));
  const matchers = names.filter((name) => !servops.has(name)).map(matcherOf);
  return { servops, matches: (call) => matchers.some((matches) => matches(call)) };
}

function matcherOf(name: string): Matches {
  const [, method, path] = /^(\*|[A-Za-z]+) +(\/\S*)$/.exec(name.trim()) ?? [];
  if (method !== undefined && path !== undefined) return pathMatcher(method.toUpperCase(), path);
  const route = ROUTES.find(({ operationId }) => operationId === name);
  if (!route) {
    throw new TypeError(
      `${JSON.stringify(name.slice(0, 100))} is not a known operation. Expected an operationId such as getUsers, a ` +
        'servop such as presence.GET_PRESENCE_OF_USERS, or a method and path such as "GET /api/v2/users/*". ' +
        `Known operations: ${ROUTES.map(({ operationId }) => operationId).join(', ')}.`,
    );
  }
  return pathMatcher(route.method, route.path.replaceAll(/:\w+/g, '*'));
}

function pathMatcher(wantedMethod: string, pattern: string): Matches {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]+' : escapePattern(part)))
    .join('');
  const wantedPath = new RegExp(`^${source}$`);
  return ({ method, path }) => (wantedMethod === '*' || wantedMethod === method) && wantedPath.test(path);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}
