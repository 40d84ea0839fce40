import { expectTypeOf, test } from 'vitest';
import { BrainCloudClient, type paths as BrainCloudPaths } from '../../src/braincloud/index.ts';
import {
  clientCredentials,
  type components,
  type LanguageLabels,
  type LocaleCode,
  type operations,
  type PresenceApi,
  PresenceApi as PresenceApiClass,
  type PresenceDefinition,
  type PresenceDefinitionReference,
  type paths,
  type SystemPresenceName,
  type UserPresence,
} from '../../src/genesys/index.ts';

declare const api: PresenceApi;

test('query values are those documented by the vendor, in both spellings', () => {
  api.getPresencedefinitions({ deleted: 'ALL' });
  api.getPresencedefinitions({ deleted: 'true' });
  api.getPresenceDefinitions0({ deactivated: 'TRUE' });
  api.getPresenceDefinitions0({ deactivated: 'false' });
  api.getUsersMe({ expand: ['presence', 'authorization'] });
  api.notifications.getNotificationsAvailabletopics({ expand: ['description'] });
  // @ts-expect-error not a value
  api.getPresencedefinitions({ deleted: 'PERHAPS' });
  // @ts-expect-error not a value
  api.getPresenceDefinitions0({ deactivated: 'ALL' });
  // @ts-expect-error not a field
  api.getUsers({ expand: ['presences'] });
  // @ts-expect-error not a field
  api.notifications.getNotificationsAvailabletopics({ expand: ['descriptions'] });
});

test('optional properties accept undefined', () => {
  new PresenceApiClass({ accessToken: 'x', region: undefined, retry: undefined, timeoutMs: undefined });
  new PresenceApiClass({ accessToken: 'x', fetch: undefined, onRequest: undefined, reconnect: undefined });
  new BrainCloudClient({ appId: '1', secret: 's', appVersion: '1', heartbeat: undefined, clock: undefined });
  clientCredentials({ clientId: 'a', clientSecret: 'b', loginUrl: 'http://a', refreshBeforeMs: undefined });
  api.getUsers({ pageSize: undefined, expand: undefined }, { signal: undefined, headers: undefined });
  api.watch([], { signal: undefined });
  api.client.GET('/api/v2/users/me', { params: undefined, retry: undefined });
  api.client.GET('/api/v2/users/me', { params: { query: undefined } });
  // @ts-expect-error a required property cannot be undefined
  api.getUser(undefined);
  // @ts-expect-error a required property cannot be undefined
  api.client.GET('/api/v2/users/{userId}', { params: undefined });
});

test('the entry point exports the generated types and the names in compiler messages', () => {
  expectTypeOf<components['schemas']['UserPresence']>().toEqualTypeOf<UserPresence>();
  expectTypeOf<operations['getUser']>().toEqualTypeOf<paths['/api/v2/users/{userId}']['get']>();
  expectTypeOf<BrainCloudPaths>().toHaveProperty('/dispatcherv2');
  expectTypeOf<UserPresence['presenceDefinition']>().toExtend<
    PresenceDefinition | PresenceDefinitionReference
  >();
  expectTypeOf<'On Queue'>().toExtend<SystemPresenceName>();
  expectTypeOf<'en_US'>().toExtend<LocaleCode>();
  expectTypeOf<LanguageLabels>().not.toBeAny();
});
