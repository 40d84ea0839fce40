import { DEFAULT_WORLD } from '../../world/worlds.ts';
import type { ControlledWorlds, ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

/** The worlds of the server. */
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

/** A reset closes the sockets of what goes. The default world may be one that a test holds in its hand: it stays. */
function end(worlds: ControlledWorlds, name: string): void {
  worlds.get(name).reset();
  if (name !== DEFAULT_WORLD) worlds.delete(name);
}
