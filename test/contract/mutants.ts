import { genesysRoutes } from '../../mocks/generated/genesys-routes.ts';
import type { Answer, Call, GenesysRuleId, PresenceMock } from '../../mocks/index.ts';
import { type Fields, fieldsIn } from './fields.ts';
import type { Mutant } from './hosts/in-process.ts';
import { builtIn, UNKNOWN_ID } from './seed-ids.ts';

/**
 * For rules that are not implemented in a single place: the answer of an org without the rule, valid by the spec.
 */
export const orgMutants: Partial<Record<GenesysRuleId, Mutant>> = {
  'GEN-TOKEN-1': onAnswer((answer, call) =>
    call.path === '/oauth/token'
      ? withFields(answer, { access_token: 'a-token-that-opens-no-door' })
      : answer,
  ),

  'GEN-TOKEN-12': onAnswer((answer, call) =>
    call.path === '/token' ? refused(answer, 404, 'not.found') : answer,
  ),

  // Every token is an admin of an unknown client.
  'GEN-TOKEN-9': onAnswer((answer, call) => {
    if (call.path === '/api/v2/users/me') return withFields(answer, { name: 'Ada Lindqvist' });
    return call.path === '/api/v2/tokens/me' ? withFields(answer, { organization: undefined }) : answer;
  }),

  'GEN-LOGIN-1': onLocation((location) => location.replace('state=', 'State=')),
  'GEN-LOGIN-2': onLocation((location) => location.replace('#', '?')),

  // As if names could contain markup.
  'GEN-LOGIN-7': onAnswer((answer) => withText(answer, '&lt;', '<')),

  'GEN-REQ-1': onAnswer((answer) =>
    answer.status < 400 ? answer : withFields(answer, { contextId: UNKNOWN_ID }),
  ),

  'GEN-REQ-2': insteadOfRefusing('GEN-REQ-2', 500, 'internal.server.error'),

  'GEN-REQ-8': (mock) => {
    const known = new Set<string>(
      Object.values(genesysRoutes).flatMap(({ query }) => query.map(({ name }) => name)),
    );
    return (call) => {
      const names = [...new URLSearchParams(call.query).keys()];
      const answer = mock.answer(call);
      return names.every((name) => known.has(name)) ? answer : refused(answer, 400, 'bad.request');
    };
  },

  'GEN-REQ-13': onAnswer((answer, { bodyText }, mock) => {
    const operation = mock.journal.last()?.operation ?? '';
    const takesBody = Object.values(genesysRoutes).some(
      (route) => route.operationId === operation && 'body' in route,
    );
    return bodyText === '' || takesBody ? answer : refused(answer, 400, 'bad.request');
  }),

  'GEN-REQ-15': onAnswer((answer, { path }) =>
    /\/(?:search|query|timeout|queues\/me)$/.test(path) ? refused(answer, 405, 'method.not.allowed') : answer,
  ),

  // As if only the service's own date format were accepted.
  'GEN-REQ-14': onAnswer((answer, { bodyText }) =>
    /Date":"(?!\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")/.test(bodyText)
      ? refused(answer, 400, 'invalid.date')
      : answer,
  ),

  'GEN-REQ-10': onAnswer((answer, _, mock) => {
    if (mock.journal.last()?.rule !== 'GEN-REQ-10') return answer;
    return answer.status === 404
      ? refused(answer, 405, 'method.not.allowed')
      : refused(answer, 404, 'not.found');
  }),

  'GEN-SYS-1': onAnswer((answer, call) =>
    call.path === '/api/v2/systempresences' ? withText(answer, builtIn.Available, 'available') : answer,
  ),

  'GEN-DEF-1': onAnswer((answer) => withText(answer, builtIn.Meal, UNKNOWN_ID)),

  // Each API family has separate definitions.
  'GEN-DEF-2': (mock) => {
    const familyOf = new Map<string, string>();
    return (call) => {
      const [family, id] = splitDefinition(call.path);
      const answer = mock.answer(call);
      if (call.method === 'POST' && family) familyOf.set(String(fieldsOf(answer)['id']), family);
      const other = id !== undefined && familyOf.has(id) && familyOf.get(id) !== family;
      return other ? refused(answer, 404, 'not.found') : answer;
    };
  },

  'GEN-DEF-9': (mock) => (call) => {
    const [, id] = splitDefinition(call.path);
    const used = mock.snapshot().genesys.presences.some(({ definitionId }) => definitionId === id);
    if (call.method !== 'DELETE' || !used) return mock.answer(call);
    return refused(mock.answer({ ...call, method: 'GET' }), 409, 'general.conflict');
  },

  'GEN-DEF-13': insteadOfRefusing('GEN-DEF-13', 400, 'bad.request'),
  'GEN-GET-2': insteadOfRefusing('GEN-GET-2', 400, 'bad.request'),
  'GEN-GET-3': insteadOfRefusing('GEN-GET-3', 400, 'bad.request'),
  'GEN-QUEUE-2': insteadOfRefusing('GEN-QUEUE-2', 400, 'bad.request'),

  // The time of the machine, and an unknown organization.
  'GEN-ORG-1': onAnswer((answer, { path }) => {
    if (path === '/api/v2/organizations/me') return withFields(answer, { name: 'Somebody else' });
    return path === '/api/v2/date' ? withFields(answer, { currentDate: '1970-01-01T00:00:00.000Z' }) : answer;
  }),

  'GEN-SRC-4': insteadOfRefusing('GEN-SRC-4', 400, 'bad.request'),

  'GEN-LIST-3': onAnswer((answer) => {
    const { firstUri, nextUri } = fieldsOf(answer);
    if (typeof firstUri !== 'string') return answer;
    const host = 'https://api.mypurecloud.com';
    return withFields(answer, {
      firstUri: host + firstUri,
      ...(nextUri ? { nextUri: host + String(nextUri) } : {}),
    });
  }),

  'GEN-GET-1': onPresence((presence) => ({ ...presence, primary: true })),

  'GEN-GET-4': onPresence(({ sourceId, ...presence }) =>
    sourceId === undefined ? { ...presence, sourceId: UNKNOWN_ID } : presence,
  ),

  'GEN-GET-5': onAnswer((answer) => {
    const { presences } = fieldsOf(answer);
    if (!Array.isArray(presences)) return answer;
    return withFields(answer, {
      presences: presences.map((presence: Fields) => ({ ...presence, message: '' })),
    });
  }),

  // The system presence in the request is used.
  'GEN-PATCH-1': onAnswer((answer, call) => {
    const asked = fieldsIn(call.bodyText)['presenceDefinition'] as Fields | undefined;
    const told = fieldsOf(answer)['presenceDefinition'] as Fields | undefined;
    if (!asked?.['systemPresence'] || !told) return answer;
    return withFields(answer, { presenceDefinition: { ...told, systemPresence: asked['systemPresence'] } });
  }),

  // Only whether `primary` is given matters, not its value.
  'GEN-PATCH-5': (mock) => (call) =>
    mock.answer({ ...call, bodyText: call.bodyText.replace('"primary":false', '"primary":true') }),

  'GEN-PATCH-12': onPresence((presence) => ({ ...presence, modifiedDate: '2026-03-02T09:00:00.000Z' })),

  'GEN-BULK-3': onAnswer((answer, call) => {
    const rows: unknown =
      call.method === 'PUT' && answer.status === 200 ? JSON.parse(answer.bodyText) : undefined;
    return Array.isArray(rows) ? { ...answer, bodyText: JSON.stringify(rows.reverse()) } : answer;
  }),

  // PUT replaces all fields.
  'GEN-SET-1': (mock) => (call) => {
    if (call.method !== 'PUT' || call.path !== '/api/v2/presence/settings') return mock.answer(call);
    const nothing = {
      restorePresenceSettings: { enabled: false, restoreTimeMilliseconds: 0, restoreOnQueueEnabled: false },
      requestingOffQueueEnabled: false,
      defaultPrimaryPresenceRegisteredSourceId: null,
    };
    return mock.answer({ ...call, bodyText: JSON.stringify({ ...nothing, ...fieldsIn(call.bodyText) }) });
  },
};

function onAnswer(change: (answer: Answer, call: Call, mock: PresenceMock) => Answer): Mutant {
  return (mock) => (call) => change(mock.answer(call), call, mock);
}

/** Redirects a browser elsewhere. */
function onLocation(change: (location: string) => string): Mutant {
  return onAnswer((answer) => {
    const { location } = answer.headers;
    return location === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, location: change(location) } };
  });
}

/** Changes each presence in an answer: alone, or as a row. */
function onPresence(change: (presence: Fields) => Fields): Mutant {
  return onAnswer((answer) => {
    if (answer.status !== 200) return answer;
    const body: unknown = JSON.parse(answer.bodyText);
    const changed = (value: Fields) => ('presenceDefinition' in value ? change(value) : value);
    const shown = Array.isArray(body) ? body.map(changed) : changed(body as Fields);
    return { ...answer, bodyText: JSON.stringify(shown) };
  });
}

/** Answers otherwise where the rule would have refused. */
function insteadOfRefusing(rule: GenesysRuleId, status: number, code: string): Mutant {
  return onAnswer((answer, _, mock) =>
    mock.journal.last()?.rule === rule ? refused(answer, status, code) : answer,
  );
}

function refused(answer: Answer, status: number, code: string): Answer {
  const contextId = answer.headers['inin-correlation-id'];
  const body = { message: 'As if the rule did not hold.', code, status, contextId, details: [], errors: [] };
  return { ...answer, status, bodyText: JSON.stringify(body) };
}

function withFields(answer: Answer, fields: Fields): Answer {
  return { ...answer, bodyText: JSON.stringify({ ...fieldsOf(answer), ...fields }) };
}

function withText(answer: Answer, from: string, to: string): Answer {
  return { ...answer, bodyText: answer.bodyText.replaceAll(from, to) };
}

function fieldsOf({ bodyText }: Answer): Fields {
  return fieldsIn(bodyText);
}

function splitDefinition(path: string): [family?: string, id?: string] {
  const [, family, id] =
    /^\/api\/v2\/(presencedefinitions|presence\/definitions)(?:\/(.+))?$/.exec(path) ?? [];
  return family === undefined ? [] : id === undefined ? [family] : [family, id];
}
