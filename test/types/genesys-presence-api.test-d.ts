import type * as official from 'purecloud-platform-client-v2';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  isPresenceError,
  OperationId,
  OperationOptions,
  OrganizationPresence,
  OrganizationPresenceEntityListing,
  PermissionError,
  PresenceApi,
  PresenceError,
  UserPresence,
} from '../../src/genesys/index.ts';

declare const api: PresenceApi;

type OfficialApi = official.PresenceApi &
  Pick<official.UsersApi, 'getUser' | 'getUsers' | 'getUsersMe'> &
  Pick<official.EventsApi, 'postEventsUsersPresence'>;

type PresenceOperation = Exclude<OperationId, `${string}Notifications${string}`>;

describe('PresenceApi', () => {
  test('has every operation and every method of the official class', () => {
    expectTypeOf<PresenceOperation>().toExtend<keyof PresenceApi>();
    expectTypeOf<keyof OfficialApi>().toExtend<keyof PresenceApi>();
  });

  test('returns typed data, never any', () => {
    expectTypeOf(api.getUserPresence('u', 's')).resolves.toEqualTypeOf<UserPresence>();
    expectTypeOf(api.getPresencedefinitions()).resolves.toEqualTypeOf<OrganizationPresenceEntityListing>();
    expectTypeOf(api.deletePresenceSource('s')).resolves.toEqualTypeOf<void>();
    expectTypeOf<
      { [Id in PresenceOperation]: Awaited<ReturnType<PresenceApi[Id]>> }[PresenceOperation]
    >().not.toBeAny();
  });

  test('takes its arguments in the official order', () => {
    expectTypeOf(api.patchUserPresence).parameters.toEqualTypeOf<
      [
        userId: string,
        sourceId: string,
        body: Parameters<PresenceApi['patchUserPresence']>[2],
        options?: OperationOptions | undefined,
      ]
    >();
    api.patchUserPresence('u', 'PURECLOUD', { presenceDefinition: { id: 'd' }, message: null });
    api.getUsersPresenceBulk('PURECLOUD', { id: ['u'] }, { timeoutMs: 5 });
    // @ts-expect-error the source is missing
    api.patchUserPresence('u', { message: 'x' });
    // @ts-expect-error no such field
    api.patchUserPresencesPurecloud('u', { mesage: 'x' });
    // @ts-expect-error a definition is set by its id
    api.patchUserPresencesPurecloud('u', { presenceDefinition: { systemPresence: 'Busy' } });
    // @ts-expect-error no such parameter
    api.getPresencedefinitions({ pagesize: 25 });
    // @ts-expect-error no such method
    api.getUserPresences('u');
    // @ts-expect-error no such system presence
    api.postPresencedefinitions({ languageLabels: { en_US: 'x' }, systemPresence: 'Lunch' });
  });

  test('iterates over rows or pages', async () => {
    for await (const row of api.allPresencedefinitions())
      expectTypeOf(row).toEqualTypeOf<OrganizationPresence>();
    for await (const page of api.allPresencedefinitions().pages()) {
      expectTypeOf(page).toEqualTypeOf<OrganizationPresenceEntityListing>();
    }
  });
});

describe('errors', () => {
  test('are narrowed by the guard and by their name', () => {
    expectTypeOf<typeof isPresenceError>().guards.toEqualTypeOf<PresenceError>();
    expectTypeOf<PermissionError['name']>().toEqualTypeOf<'PermissionError'>();
    expectTypeOf<PermissionError['missingPermissions']>().toEqualTypeOf<string[]>();
  });
});
