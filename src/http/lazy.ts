import { PresenceError } from './errors/presence-error.ts';
import { once } from './once.ts';

/**
 * Code that is loaded when it is needed first, once; a failure to load it is not kept.
 *
 * @param load imports it
 * @throws PresenceError, from the returned function, when it cannot be loaded
 */
export function lazy<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return once(() =>
    load().catch((cause) => {
      throw new PresenceError('A part of presence-kit could not be loaded. Check the network.', { cause });
    }),
  );
}
