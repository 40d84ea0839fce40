import { DEFAULT_WORLD } from '../../world/worlds.ts';
import type { ControlledWorlds, ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

export const worldOperations = {
  getWorlds: ({ worlds }) => ({ status: 200, body: worlds.list() }),

  deleteWorlds: ({ worlds }) => {
    const names = worlds.list().map(({ name }) => name);
    for (const name of names) end(worlds, name);
    return { status: 200, body: { removed: names.length } };
  },

  deleteWorld: ({ path, worlds }) => {
    const name = path.name.toLowerCase();
    if (!worlds.list().some((world) => world.name === name))
      throw notFound(`World ${path.name} does not exist.`);
    end(worlds, name);
    return { status: 200, body: { removed: 1 } };
  },
} satisfies Partial<ControlTable>;

/**
 * Resets a world before deleting it, which closes its sockets. The default world is not deleted, because a
 * test may hold a reference to it.
 */
function end(worlds: ControlledWorlds, name: string): void {
  worlds.get(name).reset();
  if (name !== DEFAULT_WORLD) worlds.delete(name);
}
