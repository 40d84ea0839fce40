import { describe, expectTypeOf, test } from 'vitest';
import type { BrainCloudClient, Presence } from '../../src/braincloud/index.ts';
import type { PresenceApi, UcUserPresence, WatchState } from '../../src/genesys/index.ts';
import { useMyPresence, usePresence, usePresences } from '../../src/react/index.ts';

declare const api: PresenceApi;
declare const client: BrainCloudClient;

describe('the hooks', () => {
  test('return the presences of their source', () => {
    expectTypeOf(usePresence(api, 'mia').presence).toEqualTypeOf<UcUserPresence | undefined>();
    expectTypeOf(usePresence(client.presence, undefined).presence).toEqualTypeOf<Presence | undefined>();
    expectTypeOf(usePresences(api, ['mia']).presences).toEqualTypeOf<ReadonlyMap<string, UcUserPresence>>();
    expectTypeOf(usePresences(api, new Set<string>()).state).toEqualTypeOf<WatchState['name']>();
    expectTypeOf(useMyPresence(api).presence).toEqualTypeOf<UcUserPresence | undefined>();
  });

  test('refuse other sources, ids and definitions', () => {
    // @ts-expect-error a client of brainCloud is not a source, its `presence` is
    usePresence(client, 'mia');
    // @ts-expect-error one id
    usePresence(api, ['mia']);
    // @ts-expect-error several ids
    usePresences(api, [1]);
    // @ts-expect-error brainCloud has no presence definitions
    useMyPresence(client.presence);
    // @ts-expect-error a definition has an id
    useMyPresence(api).setPresence({ systemPresence: 'Busy' });
  });
});
