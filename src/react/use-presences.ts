import { useState, useSyncExternalStore } from 'react';
import { emptySnapshot, type PresenceSource, type WatchedPresences, WatchStore } from './watch-store.ts';

/** The presence of one user, as `usePresence` returns it. */
export interface WatchedPresence<Presence> extends Omit<WatchedPresences<Presence>, 'presences'> {
  /** `undefined` until it is known, and for a user unknown to the service. */
  readonly presence: Presence | undefined;
}

/**
 * Watches users while the component is mounted, and renders it again when a presence or the state changes. All
 * components of a page share the connections of their client. User ids are compared by content, so an array
 * written inline does not subscribe again; when the list changes, users on both lists stay subscribed and
 * shown.
 *
 * Renders without presences and with the state `connecting` on the server.
 *
 * @param source a `PresenceApi`, or `presence` of a `BrainCloudClient`, created once outside the component
 * @param userIds ids of users or profiles, in any order
 * @throws ConfigurationError, to the nearest error boundary, when an id is not a non-empty string
 *
 * @example
 * const { presences, state, error } = usePresences(api, userIds);
 * return userIds.map((id) => <li key={id}>{presences.get(id)?.presenceDefinition?.systemPresence}</li>);
 */
export function usePresences<Presence>(
  source: PresenceSource<Presence>,
  userIds: Iterable<string>,
): WatchedPresences<Presence> {
  const key = JSON.stringify([...new Set(userIds)].sort());
  const [latest, setStore] = useState(() => new WatchStore(source, key));
  let store = latest;
  if (store.source !== source || store.key !== key) {
    store = new WatchStore(source, key, latest);
    setStore(store);
  }
  return useSyncExternalStore<WatchedPresences<Presence>>(store.subscribe, store.getSnapshot, emptySnapshot);
}

/**
 * Watches one user while the component is mounted, like {@link usePresences}. Pass `undefined` to watch no one,
 * for example while the id is loading.
 *
 * @example
 * const { presence, state, error } = usePresence(api, userId);
 */
export function usePresence<Presence>(
  source: PresenceSource<Presence>,
  userId: string | undefined,
): WatchedPresence<Presence> {
  const { presences, state, error } = usePresences(source, userId === undefined ? [] : [userId]);
  return { presence: userId === undefined ? undefined : presences.get(userId), state, error };
}
