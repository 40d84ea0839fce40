import { useQuery, useQueryClient } from '@tanstack/react-query';
import createClient from 'openapi-react-query';
import {
  labelOf as labelIn,
  type OrganizationPresenceDefinition,
  type WatchState,
} from 'presence-kit/genesys';
import { useEffect, useState } from 'react';
import { api } from './service.ts';

/** openapi-react-query on our client: paths, parameters and results are typed, retries and tokens are the client's. */
export const $api = createClient(api.client.openapi);

/**
 * The presences of users, in the query cache. A watch reads them once and then writes each change there as it is
 * pushed over its socket, so the query itself never fetches.
 */
export function usePresences(userIds: string[]) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<WatchState['name']>('connecting');
  const query = $api.queryOptions('get', '/api/v2/users/presences/purecloud/bulk', {
    params: { query: { id: userIds } },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query's key is made of the ids, and new each time.
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

/** Sets the user's presence. What comes of it is pushed, as what others do is. */
export function useSetPresence() {
  return $api.useMutation('patch', '/api/v2/users/{userId}/presences/purecloud');
}

/** The definitions that one can choose, which hardly ever change. */
export function useDefinitions(): OrganizationPresenceDefinition[] {
  const params = { query: { deactivated: 'false' } } as const;
  const { data } = $api.useQuery('get', '/api/v2/presence/definitions', { params }, { staleTime: 'static' });
  // Nobody can choose to be idle: the client of the phone finds that out.
  return data?.entities.filter(({ systemPresence }) => systemPresence !== 'Idle') ?? [];
}

/** A definition's label in the language of the page, or the next best. */
export function labelOf(definition: OrganizationPresenceDefinition): string {
  return labelIn(definition, navigator.language);
}
