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
   * Changes the presence, like `PresenceApi.setPresence`. `presence` shows the change immediately, and is
   * rolled back if the service refuses it; `error` then has the reason. Changes are sent one at a time. The
   * promise resolves when the change has completed or failed, and never rejects.
   */
  readonly setPresence: MyPresenceStore['setPresence'];
}

const stores = new WeakMap<MyPresenceSource, MyPresenceStore>();

/**
 * Watches and changes the Genesys Cloud presence of the token's own user. All components that pass the same api
 * share one watch and one pending change.
 *
 * Renders without a presence on the server.
 *
 * @param api a `PresenceApi`, created once outside the component
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
