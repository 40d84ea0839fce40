import { computed } from '@preact/signals';
import type { Service } from '../schemas.ts';
import { keyOf, nameOf, order } from '../store/people.ts';
import { state } from '../store/world.ts';

/** A user, app or player that is notified of presence changes. */
export interface Listener {
  readonly key: string;
  readonly service: Service;
  readonly name: string;
  /** Whether it has an open socket. */
  readonly isConnected: boolean;
  readonly listensTo: readonly { readonly key: string; readonly name: string; readonly kinds: string }[];
}

const TOPIC = /^v2\.users\.([^.?]+)[.?](.+)$/;

/** The listeners of both services. */
export const listeners = computed<readonly Listener[]>(() => {
  void order.value;
  const world = state.value;
  if (!world) return [];
  const channels = world.genesys.channels.map((channel): Listener => {
    const kinds = new Map<string, string[]>();
    for (const topic of channel.topics) {
      const [, userId = topic, kind = ''] = TOPIC.exec(topic) ?? [];
      kinds.set(userId, [...(kinds.get(userId) ?? []), ...kind.split('&')]);
    }
    const owner = channel.userId === undefined ? channel.clientId : nameOf('genesys', channel.userId);
    return {
      key: channel.id,
      service: 'genesys',
      name: owner ?? 'An app',
      isConnected: channel.connected,
      listensTo: [...kinds].map(([userId, all]) => ({
        key: keyOf('genesys', userId),
        name: nameOf('genesys', userId),
        kinds: all.join(', '),
      })),
    };
  });
  const players = world.braincloud.listeners.map(({ profileId, listensTo }): Listener => {
    const profile = world.braincloud.profiles.find(({ id }) => id === profileId);
    return {
      key: keyOf('braincloud', profileId),
      service: 'braincloud',
      name: nameOf('braincloud', profileId),
      isConnected: (profile?.connections ?? 0) > 0,
      listensTo: listensTo.map((id) => ({
        key: keyOf('braincloud', id),
        name: nameOf('braincloud', id),
        kinds: '',
      })),
    };
  });
  return [...channels, ...players];
});
