import { describe, expect, test } from 'vitest';
import { type Answer, createPresenceMock, type PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';
import { builtIn, custom, oauthClient, people, sources, UNKNOWN_ID } from '../../contract/seed-ids.ts';

function openWorld(name = 'default'): PresenceMock {
  return createPresenceMock({
    name,
    clock: new WorldClock({ startAt: '2026-03-02T09:00:00.000Z', frozen: true }),
  });
}

function call(mock: PresenceMock, method: string, path: string, body?: unknown, token = 'any'): Answer {
  return mock.answer(callOf(method, path, { token, body }));
}

function requestToken(mock: PresenceMock): Answer {
  const client = { client_id: oauthClient.clientId, client_secret: oauthClient.clientSecret };
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  return mock.answer(callOf('POST', '/oauth/token', { token: null, body }));
}

/** Calls that create ids, secrets and dates. */
function live(mock: PresenceMock): Answer[] {
  const definition = { languageLabels: { en_US: 'Fair' }, systemPresence: 'Away' };
  return [
    call(mock, 'POST', '/api/v2/presence/definitions', definition),
    call(mock, 'POST', '/api/v2/presencedefinitions', definition),
    call(mock, 'POST', '/api/v2/presence/sources', { name: 'Radio' }),
    requestToken(mock),
    call(mock, 'PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, { message: 'Hello' }),
    call(mock, 'DELETE', `/api/v2/presence/definitions/${custom.coffee}`),
    call(mock, 'GET', '/api/v2/presencedefinitions'),
    call(mock, 'GET', '/api/v2/nothing'),
  ];
}

describe('Two worlds', () => {
  test('of one name behave the same, byte for byte', () => {
    expect(live(openWorld())).toEqual(live(openWorld()));
  });

  test('of different names create different ids, tokens and correlation ids', () => {
    const [alpha, beta] = [live(openWorld('alpha')), live(openWorld('beta'))];
    for (const index of [0, 1, 2, 3]) expect(alpha[index]?.bodyText).not.toBe(beta[index]?.bodyText);
    const ids = [...alpha, ...beta].map(({ headers }) => headers['inin-correlation-id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('share nothing', () => {
    const [busy, quiet] = [openWorld(), openWorld()];
    const before = JSON.stringify(quiet.snapshot());
    const token = busy.genesys.issueToken({ permissions: [], userId: people.mia });
    live(busy);
    expect(JSON.stringify(quiet.snapshot())).toBe(before);
    expect(quiet.journal.size).toBe(0);
    expect(call(quiet, 'GET', '/api/v2/presence/settings', undefined, token).status).toBe(200);
    expect(call(busy, 'GET', '/api/v2/presence/settings', undefined, token).status).toBe(403);
    expect(call(quiet, 'GET', `/api/v2/presence/definitions/${custom.coffee}`).bodyText).toContain(
      '"deactivated":false',
    );
  });
});

test('HEAD is answered like GET when the service has no HEAD, and refused with 405 when it has no GET', () => {
  const mock = openWorld();
  expect(call(mock, 'HEAD', '/api/v2/systempresences').status).toBe(200);
  expect(mock.journal.last()).toMatchObject({ operation: 'getSystempresences', method: 'GET', status: 200 });
  expect(call(mock, 'HEAD', '/api/v2/notifications/channels/none')).toMatchObject({ status: 404 });
  expect(mock.journal.last()).toMatchObject({ operation: 'headNotificationsChannel', method: 'HEAD' });
  expect(call(mock, 'HEAD', '/api/v2/users/presences/bulk')).toMatchObject({ status: 405 });
});

describe('A world', () => {
  test('that is reset repeats its behavior, byte for byte', () => {
    const mock = openWorld();
    const begun = JSON.stringify(mock.snapshot());
    const first = live(mock);
    expect(JSON.stringify(mock.snapshot())).not.toBe(begun);
    mock.reset();
    expect(JSON.stringify(mock.snapshot())).toBe(begun);
    expect(mock.journal.size).toBe(0);
    expect(live(mock)).toEqual(first);
  });

  test('that is reset refuses the tokens issued before', () => {
    const mock = openWorld();
    const token = mock.genesys.issueToken({ permissions: [] });
    expect(call(mock, 'GET', '/api/v2/presence/settings', undefined, token).status).toBe(403);
    mock.reset();
    expect(call(mock, 'GET', '/api/v2/presence/settings', undefined, token).status).toBe(200);
  });

  test('is not changed by reads', () => {
    const mock = openWorld();
    const before = JSON.stringify(mock.snapshot());
    for (const path of ['/api/v2/presencedefinitions', '/api/v2/presence/definitions', '/api/v2/users/me']) {
      expect(call(mock, 'GET', path).status).toBe(200);
    }
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  });

  test('writes no token and no secret into its journal', () => {
    const mock = openWorld();
    const token = mock.genesys.issueToken({ permissions: 'all' });
    call(mock, 'GET', '/api/v2/users/me', undefined, token);
    call(mock, 'GET', `/api/v2/users/${token}`, undefined, token);
    const { access_token: accessToken } = JSON.parse(requestToken(mock).bodyText) as { access_token: string };
    expect(accessToken).not.toBe('');
    call(
      mock,
      'PATCH',
      `/api/v2/users/${people.mia}/presences/purecloud`,
      { message: accessToken },
      accessToken,
    );
    const written = JSON.stringify(mock.journal.entries());
    expect(mock.journal.size).toBe(4);
    for (const secret of [token, accessToken, oauthClient.clientSecret])
      expect(written).not.toContain(secret);
  });

  test('records which rule refused a call', () => {
    const mock = openWorld();
    const nobody = mock.genesys.issueToken({ permissions: [], userId: people.mia });
    call(mock, 'GET', '/api/v2/presence/settings', undefined, nobody);
    call(mock, 'GET', `/api/v2/users/${UNKNOWN_ID}`);
    call(mock, 'GET', '/api/v2/nothing');
    expect(mock.journal.entries()).toMatchObject([
      { operation: 'getPresenceSettings', status: 403, rule: 'GEN-PERM-1', caller: people.mia },
      { operation: 'getUser', status: 404, rule: 'GEN-GET-2' },
      { operation: 'unknown', status: 404, rule: 'GEN-REQ-10', url: '/api/v2/nothing' },
    ]);
  });

  test('has a routing status that fits PURECLOUD when a new primary source has no presence, restored or not', () => {
    const mock = openWorld();
    mock.genesys.setPresence(people.ada, 'Available');
    const change = (method: string, path: string, body: object) =>
      mock.answer(callOf(method, path, { body })).status;
    const lamp = { primary: true, presenceDefinition: { id: builtIn['On Queue'] } };
    expect(change('PATCH', `/api/v2/users/${people.ada}/presences/desk-lamp`, lamp)).toBe(200);
    const primary = { sourceId: sources.deskPhones };
    expect(change('PUT', `/api/v2/presence/users/${people.ada}/primarysource`, primary)).toBe(200);
    const routing = () => mock.state().genesys.users[0]?.routingStatus.status;
    expect(routing()).toBe('OFF_QUEUE');
    mock.genesys.setPresence(people.ada, 'On Queue');
    expect(routing()).toBe('IDLE');
    const taken = mock.snapshot();
    mock.restore(JSON.parse(JSON.stringify(taken)));
    expect(mock.snapshot()).toEqual(taken);
  });

  test('refuses invalid input of a test and does not change', () => {
    const mock = openWorld();
    const before = JSON.stringify(mock.snapshot());
    const teams = 'MICROSOFTTEAMS';
    expect(() => mock.genesys.setThirdPartyPresence(UNKNOWN_ID, teams, 'Busy')).toThrow(/not a known user/);
    expect(() => mock.genesys.setThirdPartyPresence(people.mia, teams, UNKNOWN_ID)).toThrow(
      /not a known presence/,
    );
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  });
});
