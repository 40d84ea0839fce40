import type { paths } from '../../src/generated/braincloud.ts';

/** Paths of the dispatchers, for players and for servers. */
export const dispatcherPaths = {
  client: '/dispatcherv2',
  s2s: '/s2sdispatcher',
} as const satisfies Record<string, keyof paths>;

/** Whether a path is that of a dispatcher. */
export function isDispatcherPath(path: string): boolean {
  return path === dispatcherPaths.client || path === dispatcherPaths.s2s;
}
