import { useQuery, useQueryClient } from '@tanstack/react-query';
import createClient from 'openapi-react-query';
import {
  labelOf as labelIn,
  type OrganizationPresenceDefinition,
  type WatchState,
} from 'presence-kit/genesys';
import { useEffect, useState } from 'react';
import { api } from './service.ts';

/** openapi-react-query with our client: typed paths, parameters and results, and the client's retries and tokens. */
export const $api = createClient(api.client.openapi);

/**
 * Returns the presences of users from the query cache. A watch writes the current presences and each change to the
 * cache, so the query itself never fetches.
 */
export function usePresences(userIds: string[]) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<WatchState['name']>('connecting');
  const query = $api.queryOptions('get', '/api/v2/users/presences/purecloud/bulk', {
    params: { query: { id: userIds } },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query's key is derived from the ids, and a new array each time.
  useEffect(() => {
    const watch = api.watch(userIds);
    const unsubscribe = watch.subscribe(() => {
      queryClient.setQueryData(query.queryKey, [...watch.snapshot().values()]);
      setState(watch.state.name);
    });
    return () => {
      unsubscribe();
      watch.close();
    };
  }, [queryClient, userIds]);
  const { data = [] } = useQuery({ ...query, enabled: false });
  return { presences: new Map(data.map((presence) => [presence.userId, presence])), state };
}

/** Sets the user's presence. The watch reports the result, like any other change. */
export function useSetPresence() {
  return $api.useMutation('patch', '/api/v2/users/{userId}/presences/purecloud');
}

/** Returns the definitions that users can choose. They rarely change, so they are cached. */
export function useDefinitions(): OrganizationPresenceDefinition[] {
  const params = { query: { deactivated: 'false' } } as const;
  const { data } = $api.useQuery('get', '/api/v2/presence/definitions', { params }, { staleTime: 'static' });
  // Users cannot choose Idle; the service sets it.
  return data?.entities.filter(({ systemPresence }) => systemPresence !== 'Idle') ?? [];
}

/** Returns a definition's label in the browser's language, or in another one if it is missing. */
export function labelOf(definition: OrganizationPresenceDefinition): string {
  return labelIn(definition, navigator.language);
}
