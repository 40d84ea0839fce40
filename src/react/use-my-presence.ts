import { useSyncExternalStore } from 'react';
import {
  type MyPresenceSnapshot,
  type MyPresenceSource,
  MyPresenceStore,
  noPresence,
} from './my-presence-store.ts';

/** The presence of the token's own user, and how to change it. */
export interface MyPresence extends MyPresenceSnapshot {
  /**
   * Changes the presence, as `PresenceApi.setPresence` does for the token's user. `presence` shows the change at
   * once, and is rolled back when the service refuses it; the refusal is then in `error`. Several changes are sent
   * one after the other. The promise resolves when the change has been answered, and never rejects.
   */
  readonly setPresence: MyPresenceStore['setPresence'];
}

const stores = new WeakMap<MyPresenceSource, MyPresenceStore>();

/**
 * Watches and changes the Genesys Cloud presence of the token's own user. All components that pass the same api share
 * one watch and one pending change.
 *
 * Renders on the server with no presence.
 *
 * @param api a `PresenceApi`, made once outside of the component
 *
 * @example
 * const { presence, setPresence, pending, error } = useMyPresence(api);
 * return (
 *   <button disabled={pending} onClick={() => setPresence('Busy', { message: 'Back at 3' })}>
 *     {presence?.presenceDefinition.systemPresence}
 *   </button>
 * );
 */
export function useMyPresence(api: MyPresenceSource): MyPresence {
  const store = stores.get(api) ?? new MyPresenceStore(api);
  stores.set(api, store);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, () => noPresence);
  return { ...snapshot, setPresence: store.setPresence };
}
