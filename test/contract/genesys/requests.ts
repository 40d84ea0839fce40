import { expect } from 'vitest';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, custom, people, sources } from '../seed-ids.ts';

const PRESENCE = `/api/v2/users/${people.omar}/presences/purecloud`;
const UNDERSTOOD = 'The request could not be understood by the server due to malformed syntax.';

export const requestStories = [
  scenario({
    title: 'Each response has a correlation id, and an error contains it',
    rules: ['GEN-REQ-1'],
    run: async ({ call }) => {
      const seen = new Set<string | null>();
      for (const path of ['/api/v2/systempresences', '/api/v2/presencedefinitions/nothing', PRESENCE]) {
        for (const token of ['any', null]) {
          const { status, headers, body } = await call('GET', path, { token });
          const id = headers.get('inin-correlation-id');
          expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
          if (status >= 400) expect(body).toMatchObject({ contextId: id, status });
          seen.add(id);
        }
      }
      expect(seen.size).toBe(6);
    },
  }),

  scenario({
    title: 'A body that is not valid JSON is refused and changes nothing',
    rules: ['GEN-REQ-2'],
    run: async ({ call }) => {
      const before = await call('GET', PRESENCE);
      for (const body of ['{"message":"Gone"', 'message=Gone', '{message:"Gone"}', ' ']) {
        const answer = await call('PATCH', PRESENCE, { body });
        expectRefusal(answer, { status: 400, code: 'bad.request', message: UNDERSTOOD });
      }
      expect((await call('GET', PRESENCE)).body).toEqual(before.body);
    },
  }),

  scenario({
    title: 'A malformed percent-encoding in path or query is refused',
    rules: ['GEN-REQ-2'],
    run: async ({ call }) => {
      const paths = ['/api/v2/presencedefinitions/100%25', `/api/v2/users/${people.omar}/presences/d%C3%BC`];
      for (const path of paths) expect((await call('GET', path)).status).toBe(404);
      const broken = [
        '/api/v2/presencedefinitions/100%ff',
        '/api/v2/presencedefinitions?localeCode=%E0%A4%A',
      ];
      for (const path of broken) {
        expectRefusal(await call('GET', path), { status: 400, code: 'bad.request' });
      }
    },
  }),

  scenario({
    title: 'A body with another content type is refused',
    rules: ['GEN-REQ-3'],
    run: async ({ call }) => {
      const body = JSON.stringify({ message: 'Hello' });
      for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
        expectRefusal(await call('PATCH', PRESENCE, { body, contentType }), {
          status: 415,
          code: 'unsupported.media.type',
          message:
            'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.',
        });
      }
      for (const contentType of ['application/json', 'Application/JSON; charset=UTF-8']) {
        expect((await call('PATCH', PRESENCE, { body, contentType })).status).toBe(200);
      }
      expect((await call('GET', PRESENCE, { contentType: 'text/plain' })).status).toBe(200);
      const source = `/api/v2/presence/sources/${sources.deskPhones}`;
      expect((await call('DELETE', source, { contentType: 'application/json' })).status).toBe(204);
      const token = await call('POST', '/oauth/token', {
        body: { grant_type: 'client_credentials' },
        token: null,
      });
      expectRefusal(token, { status: 415, code: 'unsupported.media.type' });
    },
  }),

  scenario({
    title:
      'A body in an unsupported content coding returns 415, and one that does not match its coding returns 400',
    rules: ['GEN-REQ-11'],
    run: async ({ call }) => {
      const body = JSON.stringify({ message: 'Hello' });
      for (const coding of ['br', 'zstd', 'gzip, gzip', 'nonsense']) {
        const answer = await call('PATCH', PRESENCE, { body, headers: { 'content-encoding': coding } });
        expectRefusal(answer, { status: 415, code: 'unsupported.media.type' });
        expect(answer.headers.get('accept-encoding')).toBe('gzip, deflate, identity');
      }
      const broken = await call('PATCH', PRESENCE, { body, headers: { 'content-encoding': 'gzip' } });
      expectRefusal(broken, { status: 400, code: 'bad.request' });
    },
  }),

  scenario({
    title: 'A body over the size limit in bytes returns 413',
    rules: ['GEN-REQ-4'],
    settings: { maxBodyBytes: 60 },
    run: async ({ call }) => {
      const fits = JSON.stringify({ message: 'é'.repeat(23) });
      expect(new TextEncoder().encode(fits).byteLength).toBe(60);
      expect((await call('PATCH', PRESENCE, { body: fits })).status).toBe(200);
      for (const message of [`${'é'.repeat(23)}.`, 'e'.repeat(47), '€'.repeat(16)]) {
        expectRefusal(await call('PATCH', PRESENCE, { body: { message } }), {
          status: 413,
          code: 'request.entity.too.large',
          message: 'The request is over the size limit. Maximum bytes: 60',
        });
      }
      expect((await call('GET', PRESENCE)).body).toMatchObject({ message: 'é'.repeat(23) });
    },
  }),

  scenario({
    title: 'The refusal names a field with an unknown value or a wrong type',
    rules: ['GEN-REQ-5'],
    run: async ({ call }) => {
      expectRefusal(await call('GET', '/api/v2/presencedefinitions?deleted=sometimes'), {
        status: 400,
        code: 'invalid.value',
        message:
          'Value [sometimes] is not valid for field type [string]. Allowable values are: TRUE, FALSE, ALL',
        field: 'deleted',
      });
      const refusedQueries: [path: string, field: string][] = [
        ['/api/v2/presence/definitions?deactivated=ALL', 'deactivated'],
        ['/api/v2/presence/sources?deactivated=yes', 'deactivated'],
        ['/api/v2/presence/definitions?localeCode=xx', 'localeCode'],
        ['/api/v2/presencedefinitions?localeCode=en', 'localeCode'],
        [`/api/v2/presencedefinitions/${custom.coffee}?localeCode=de_DE`, 'localeCode'],
        ['/api/v2/presencedefinitions?pageSize=many', 'pageSize'],
        ['/api/v2/presencedefinitions?pageNumber=1.5', 'pageNumber'],
        ['/api/v2/users?pageSize=', 'pageSize'],
        ['/api/v2/users?state=asleep', 'state'],
      ];
      for (const [path, field] of refusedQueries) {
        expectRefusal(await call('GET', path), { status: 400, code: 'invalid.value', field });
      }
      const refusedBodies: [method: string, path: string, body: unknown, field: string][] = [
        ['PATCH', PRESENCE, { primary: 'yes' }, 'primary'],
        ['PATCH', PRESENCE, { message: 7 }, 'message'],
        ['PATCH', PRESENCE, { presenceDefinition: null }, 'presenceDefinition'],
        ['PATCH', PRESENCE, { presenceDefinition: { id: 1 } }, 'presenceDefinition.id'],
        ['PUT', '/api/v2/users/presences/bulk', [{ id: people.omar }, { id: 7 }], '1.id'],
        [
          'POST',
          '/api/v2/presence/definitions',
          { languageLabels: { en_US: 'Lunch' }, systemPresence: 'On Queue' },
          'systemPresence',
        ],
        [
          'POST',
          '/api/v2/presencedefinitions',
          { languageLabels: { en_US: 'Lunch' }, systemPresence: 'Lunch' },
          'systemPresence',
        ],
        [
          'POST',
          '/api/v2/presence/definitions',
          { languageLabels: { en_US: null }, systemPresence: 'Meal' },
          'languageLabels.en_US',
        ],
        ['POST', '/api/v2/presence/sources', { name: 'Radio', deactivated: 'no' }, 'deactivated'],
        ['PUT', '/api/v2/presence/settings', { requestingOffQueueEnabled: 1 }, 'requestingOffQueueEnabled'],
      ];
      for (const [method, path, body, field] of refusedBodies) {
        expectRefusal(await call(method, path, { body }), { status: 400, code: 'invalid.value', field });
      }
      expect((await call('PATCH', PRESENCE, { body: [] })).body).toMatchObject({ code: 'invalid.value' });
      const long = await call('PATCH', PRESENCE, { body: { presenceDefinition: 'x'.repeat(5000) } });
      expect(long.body).toMatchObject({ messageParams: { value: `${'x'.repeat(1000)}…` } });
      expect((await call('GET', PRESENCE)).body).toMatchObject({ message: 'Ask me about renewals' });
    },
  }),

  scenario({
    title: 'A date that is not ISO 8601 is refused',
    rules: ['GEN-REQ-6'],
    run: async ({ call }) => {
      for (const eventDateTime of [
        'yesterday',
        '2026-03-02',
        '02/03/2026 09:00',
        '2026-13-02T09:00:00Z',
        '',
      ]) {
        const event = {
          eventId: crypto.randomUUID(),
          eventDateTime,
          userId: people.omar,
          sourceId: sources.deskPhones,
        };
        const body = { userPresenceEvents: [event] };
        expectRefusal(await call('POST', '/api/v2/events/users/presence', { body }), {
          status: 400,
          code: 'invalid.date',
          message: 'Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ',
          field: 'userPresenceEvents.0.eventDateTime',
        });
      }
    },
  }),

  scenario({
    title: 'The refusal names a missing required field',
    rules: ['GEN-REQ-7'],
    run: async ({ call }) => {
      const refused: [method: string, path: string, body: unknown, field: string][] = [
        ['POST', '/api/v2/presence/definitions', { systemPresence: 'Meal' }, 'languageLabels'],
        ['POST', '/api/v2/presencedefinitions', { languageLabels: { en_US: 'Lunch' } }, 'systemPresence'],
        ['PUT', `/api/v2/presence/definitions/${custom.coffee}`, { deactivated: true }, 'languageLabels'],
        ['PATCH', PRESENCE, { presenceDefinition: { systemPresence: 'Busy' } }, 'presenceDefinition.id'],
        ['PUT', '/api/v2/users/presences/bulk', [{ message: 'Whose?' }], '0.id'],
        ['PUT', `/api/v2/presence/users/${people.omar}/primarysource`, {}, 'sourceId'],
        ['POST', '/api/v2/presence/sources', { description: 'Nameless' }, 'name'],
        [
          'PUT',
          '/api/v2/presence/settings',
          { restorePresenceSettings: { enabled: true, restoreOnQueueEnabled: true } },
          'restorePresenceSettings.restoreTimeMilliseconds',
        ],
        ['POST', '/api/v2/events/users/presence', {}, 'userPresenceEvents'],
      ];
      for (const [method, path, body, field] of refused) {
        const answer = await call(method, path, { body });
        const message = `The field ${field} is required.`;
        expectRefusal(answer, { status: 400, code: 'bad.request', field, message });
      }
      expectRefusal(await call('PATCH', PRESENCE, { contentType: 'application/json' }), {
        status: 400,
        code: 'bad.request',
      });
      const nobody = await call('GET', '/api/v2/users/presences/purecloud/bulk');
      expectRefusal(nobody, { status: 400, code: 'bad.request', field: 'id' });
      const list = await call<{ total: number }>('GET', '/api/v2/presence/definitions');
      expect(list.body.total).toBe(14);
    },
  }),

  scenario({
    title: 'Unknown fields and parameters are ignored',
    rules: ['GEN-REQ-8'],
    run: async ({ call }) => {
      const list = await call<{ total: number }>(
        'GET',
        '/api/v2/presencedefinitions?flavour=vanilla&deleted=ALL&_=1',
      );
      expect(list.body.total).toBe(15);
      const body = {
        message: 'Here',
        mood: 'good',
        presenceDefinition: { id: builtIn.Away, colour: 'amber' },
      };
      const patched = await call('PATCH', PRESENCE, { body });
      expect(patched.status).toBe(200);
      expect(patched.body).not.toHaveProperty('mood');
      expect(patched.body).toMatchObject({ message: 'Here', presenceDefinition: { systemPresence: 'Away' } });
      const sentBack = await call('PATCH', PRESENCE, { body: patched.body });
      expect(sentBack.body).toMatchObject({ message: 'Here', presenceDefinition: { id: builtIn.Away } });
    },
  }),

  scenario({
    title: 'The refusal names a field with a value outside its limits',
    rules: ['GEN-REQ-9'],
    run: async ({ call }) => {
      const refused: [method: string, path: string, field: string, body?: unknown][] = [
        ['GET', '/api/v2/presencedefinitions?pageSize=-1', 'pageSize'],
        ['GET', '/api/v2/presencedefinitions?pageSize=501', 'pageSize'],
        ['GET', '/api/v2/presencedefinitions?pageNumber=-1', 'pageNumber'],
        ['GET', '/api/v2/users?pageSize=-1', 'pageSize'],
        ['GET', '/api/v2/users/presences/purecloud/bulk?id=', 'id'],
        ['POST', '/api/v2/presence/sources', 'name', { name: '' }],
        ['PUT', `/api/v2/presence/sources/${sources.deskPhones}`, 'name', { name: '' }],
        [
          'POST',
          '/api/v2/presence/definitions',
          'languageLabels',
          { languageLabels: {}, systemPresence: 'Meal' },
        ],
        ['PUT', `/api/v2/presencedefinitions/${custom.coffee}`, 'languageLabels', { languageLabels: {} }],
        ['PATCH', PRESENCE, 'presenceDefinition.id', { presenceDefinition: { id: '' } }],
      ];
      for (const [method, path, field, body] of refused) {
        const answer = await call(method, path, body === undefined ? {} : { body });
        expectRefusal(answer, { status: 400, code: 'bad.request', field });
      }
      expect((await call('GET', '/api/v2/presencedefinitions?pageSize=500')).status).toBe(200);
    },
  }),

  scenario({
    title: 'Another method on a known path is refused',
    rules: ['GEN-REQ-10'],
    run: async ({ call }) => {
      const wrong: [method: string, path: string, allowed: string][] = [
        ['POST', '/api/v2/systempresences', 'GET, HEAD'],
        ['DELETE', PRESENCE, 'GET, PATCH, HEAD'],
        ['PATCH', '/api/v2/presence/settings', 'GET, PUT, HEAD'],
        ['GET', '/oauth/token', 'POST'],
        ['PATCH', '/api/v2/users/me', 'GET, HEAD'],
      ];
      for (const [method, path, allowed] of wrong) {
        const answer = await call(method, path);
        expectRefusal(answer, { status: 405, code: 'method.not.allowed' });
        expect(answer.headers.get('allow')).toBe(allowed);
      }
    },
  }),

  scenario({
    title: 'An unknown path returns 404, with or without a token',
    rules: ['GEN-REQ-10'],
    strays: true,
    run: async ({ call }) => {
      for (const path of ['/api/v2/presences', `${PRESENCE}/history`, '/api/v2/presence']) {
        for (const token of ['any', null]) expectRefusal(await call('GET', path, { token }), notFoundRefusal);
      }
      expectRefusal(await call('POST', '/api/v2/presences', { body: '{' }), notFoundRefusal);
      const wrong = await call('PUT', '/api/v2/systempresences', { body: {} });
      expectRefusal(wrong, { status: 405, code: 'method.not.allowed' });
    },
  }),

  scenario({
    title: 'POST /api/v2/users/search returns 404',
    rules: ['GEN-REQ-15'],
    strays: true,
    run: async ({ call, mock }) => {
      const unknown: [method: string, path: string][] = [
        ['POST', '/api/v2/users/search'],
        ['GET', '/api/v2/users/search?q64=e30='],
        ['POST', '/api/v2/users/query'],
        ['DELETE', '/api/v2/tokens/timeout'],
        ['GET', '/api/v2/routing/queues/me'],
      ];
      for (const [method, path] of unknown) {
        expectRefusal(await call(method, path), notFoundRefusal);
        expect(mock.journal.last()).toMatchObject({ operation: 'unknown' });
      }
      expect((await call('GET', '/api/v2/users/searching')).status).toBe(404);
      expect(mock.journal.last()).toMatchObject({ operation: 'getUser' });
    },
  }),
];
