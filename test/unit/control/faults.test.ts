import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../mocks/engine/call.ts';
import { createPresenceMock, type Fault, InputError, type PresenceMock } from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';
import { credentials } from '../../contract/game/seed-players.ts';
import { builtIn, clientAuthorization, people } from '../../contract/seed-ids.ts';

function call(mock: PresenceMock, method: string, path: string, body?: unknown): Answer {
  return mock.answer(callOf(method, path, { body }));
}

function patch(mock: PresenceMock): Answer {
  const path = `/api/v2/users/${people.grace}/presences/PURECLOUD`;
  return call(mock, 'PATCH', path, { presenceDefinition: { id: builtIn.Available } });
}

function definitionOf(mock: PresenceMock): string | undefined {
  return mock.state().genesys.users.find(({ id }) => id === people.grace)?.presences['PURECLOUD']
    ?.definitionId;
}

function token(mock: PresenceMock): Answer {
  const headers = { authorization: clientAuthorization };
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  return mock.answer(callOf('POST', '/oauth/token', { headers, body }));
}

describe('Effects of a fault', () => {
  test("A status returns the vendor's error body, and the operation does not run", () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'patchUserPresence', status: 503 });
    mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 503 });
    const before = mock.snapshot();
    const answer = patch(mock);
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.bodyText)).toEqual({
      message:
        'Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).',
      code: 'service.unavailable',
      status: 503,
      contextId: answer.headers['inin-correlation-id'],
      details: [],
      errors: [],
    });
    expect(mock.snapshot()).toEqual(before);
  });

  test('retryAfter returns 429 with whole seconds', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'getSystempresences', retryAfterMs: 1500 });
    const answer = call(mock, 'GET', '/api/v2/systempresences');
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('2');
    expect(JSON.parse(answer.bodyText)).toMatchObject({
      code: 'too.many.requests.retry.after',
      message: 'Rate limit exceeded the maximum. Retry the request in [2] seconds',
      limit: { key: 'token.rate.per.minute', namespace: 'platform.api', value: 300 },
    });
  });

  test('A code selects its status and message', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', code: 'credentials.expired' });
    const answer = call(mock, 'GET', '/api/v2/systempresences');
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.bodyText)).toMatchObject({
      message: 'The supplied credentials are expired and cannot be used.',
    });
  });

  test('A token request gets an OAuth error', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'postToken', status: 401 });
    const answer = token(mock);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.bodyText)).toEqual({
      error: 'invalid_client',
      description: 'authentication failed',
      error_description: 'authentication failed',
    });
  });

  test('drop before: the connection is cut and the operation does not run', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', drop: 'before' });
    const before = definitionOf(mock);
    expect(patch(mock).delivery).toEqual({ cut: 'before' });
    expect(definitionOf(mock)).toBe(before);
    expect(mock.journal.last()).toMatchObject({ status: 0, fault: 'fault-1', validation: 'skipped' });
  });

  test.each<[string, Partial<Fault>, Answer['delivery']]>([
    ['drop after', { drop: 'after' }, { cut: 'before' }],
    ['truncate', { truncate: true }, { cut: 'midway' }],
    ['latency', { latencyMs: 250 }, { delayMs: 250 }],
    ['stall', { stall: true }, { stall: true }],
    ['late and cut', { latencyMs: 5, truncate: true }, { delayMs: 5, cut: 'midway' }],
  ])('%s: the operation runs, and its answer is damaged', (_, effect, delivery) => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', ...effect });
    const answer = patch(mock);
    expect(answer.delivery).toEqual(delivery);
    expect(answer.status).toBe(200);
    expect(definitionOf(mock)).toBe(builtIn.Available);
  });

  test('malformed: the operation runs, and its body is not valid JSON', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', malformed: true });
    const answer = patch(mock);
    expect(answer.bodyText).not.toBe('');
    expect(() => JSON.parse(answer.bodyText)).toThrow(SyntaxError);
    expect(definitionOf(mock)).toBe(builtIn.Available);
  });

  test('latency is the delayMs of the journal entry, not part of its real durationMs', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', latencyMs: 3_600_000, status: 500 });
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(500);
    const entry = mock.journal.last();
    expect(entry).toMatchObject({ operation: 'getUsers', delayMs: 3_600_000, fault: 'fault-1' });
    expect(entry?.durationMs).toBeGreaterThan(0);
    expect(entry?.durationMs).toBeLessThan(3_600_000);
  });

  test('A servop gets its reason code with HTTP 200', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'authenticationV2.AUTHENTICATE', reasonCode: 40307 });
    const message = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials };
    const body = { packetId: 0, messages: [message] };
    const answer = mock.answer(callOf('POST', '/s2sdispatcher', { token: null, body }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.bodyText).messageResponses[0].reason_code).toBe(40307);
    expect(mock.journal.last()).toMatchObject({
      operation: 'authenticationV2.AUTHENTICATE',
      fault: 'fault-1',
    });
  });
});

describe('Matching of faults', () => {
  test('A fault hits the given number of calls and is then removed', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'getUsers', status: 500, times: 2 });
    const statuses = [1, 2, 3].map(() => call(mock, 'GET', '/api/v2/users').status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(mock.faults.list()).toEqual([]);
  });

  test('A fault hits only its operation, or all with *', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'getUsers', status: 500 });
    expect(call(mock, 'GET', '/api/v2/systempresences').status).toBe(200);
    mock.faults.add({ operation: '*', status: 502 });
    expect(call(mock, 'GET', '/api/v2/systempresences').status).toBe(502);
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(500);
    expect(call(mock, 'GET', '/nowhere').status).toBe(502);
  });

  test('A probability hits the same calls in every run', () => {
    const play = (prepare: (mock: PresenceMock) => void): number[] => {
      const mock = createPresenceMock({ name: 'chance' });
      prepare(mock);
      mock.faults.add({ operation: 'getUsers', status: 500, chance: 0.3 });
      return Array.from({ length: 200 }, () => call(mock, 'GET', '/api/v2/users').status);
    };
    const first = play(() => {});
    const failures = first.filter((status) => status === 500).length;
    expect(failures).toBeGreaterThan(30);
    expect(failures).toBeLessThan(90);
    expect(play((mock) => void patch(mock))).toEqual(first);
    const other = createPresenceMock({ name: 'another' });
    other.faults.add({ operation: 'getUsers', status: 500, chance: 0.3 });
    expect(Array.from({ length: 200 }, () => call(other, 'GET', '/api/v2/users').status)).not.toEqual(first);
  });

  test('A probability does not change generated ids', () => {
    const make = (chance: boolean): unknown => {
      const mock = createPresenceMock();
      if (chance) mock.faults.add({ operation: '*', latencyMs: 1, chance: 0.5 });
      return JSON.parse(
        call(mock, 'POST', '/api/v2/presence/definitions', {
          languageLabels: { en_US: 'Lab' },
          systemPresence: 'Busy',
        }).bodyText,
      ).id;
    };
    expect(make(true)).toBe(make(false));
  });

  test('Reset removes faults and restarts their random sequence', () => {
    const mock = createPresenceMock();
    const play = () => {
      mock.faults.add({ operation: '*', status: 500, chance: 0.5 });
      const statuses = Array.from({ length: 40 }, () => call(mock, 'GET', '/api/v2/users').status);
      mock.reset();
      return statuses;
    };
    expect(play()).toEqual(play());
    expect(mock.faults.list()).toEqual([]);
  });
});

describe('An invalid fault', () => {
  test.each<[string, unknown, (string | number)[][]]>([
    ['has no effect', { operation: '*' }, [[]]],
    ['has no operation', { status: 500 }, [['operation']]],
    ['is for an unknown operation', { operation: 'getNothing', status: 500 }, [['operation']]],
    ['has an unknown field', { operation: '*', statuss: 500 }, [['statuss']]],
    ['has a status that is not an error', { operation: '*', status: 200 }, [['status']]],
    ['stalls and answers', { operation: '*', stall: true, status: 500 }, [['status']]],
    ['drops and truncates', { operation: '*', drop: 'after', truncate: true }, [['truncate']]],
    ['drops and answers', { operation: '*', drop: 'before', code: 'not.found' }, [['code']]],
    ['truncates and is malformed', { operation: '*', truncate: true, malformed: true }, [['malformed']]],
    ['closes an operation that is not a socket', { operation: '*', closeCode: 1012 }, [['closeCode']]],
    ['gives a socket a status', { operation: 'socket', status: 500 }, [['status']]],
    ['closes with a reserved code', { operation: 'socket', closeCode: 1006 }, [['closeCode']]],
    [
      'uses a brainCloud field for Genesys Cloud',
      { operation: 'getUsers', reasonCode: 40303 },
      [['reasonCode']],
    ],
    [
      'uses a Genesys Cloud field for brainCloud',
      { operation: 'presence.FORCE_PUSH', code: 'not.found' },
      [['code']],
    ],
    ['never happens', { operation: '*', status: 500, chance: 0 }, [['chance']]],
    ['happens no time', { operation: '*', status: 500, times: 0 }, [['times']]],
  ])('is refused when it %s', (_, fault, paths) => {
    const { faults } = createPresenceMock();
    const refused = refusalOf(() => faults.add(fault as Fault));
    expect(refused.problems.map(({ path }) => path)).toEqual(paths);
    expect(faults.list()).toEqual([]);
  });

  test('is refused when a host of the world cannot deliver it', () => {
    const { faults } = createPresenceMock();
    faults.carriedBy('playwright');
    expect(() => faults.add({ operation: '*', truncate: true })).toThrow(
      'truncate needs "cut midway", which the playwright host of this world does not support',
    );
    expect(faults.add({ operation: '*', drop: 'after' }).id).toBe('fault-1');
  });
});

describe('Scenarios', () => {
  test('token-expired: the next call is refused, a new token works, and the token request is not affected', () => {
    const mock = createPresenceMock();
    mock.faults.start('token-expired');
    expect(token(mock).status).toBe(200);
    const refused = call(mock, 'GET', '/api/v2/users');
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.bodyText).code).toBe('credentials.expired');
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(200);
  });

  test('rate-limited: every call is refused until the faults are removed', () => {
    const mock = createPresenceMock();
    mock.faults.start('rate-limited');
    expect(call(mock, 'GET', '/api/v2/users').headers['retry-after']).toBe('2');
    expect(
      mock.faults
        .scenarios()
        .filter(({ active }) => active)
        .map(({ name }) => name),
    ).toEqual(['rate-limited']);
    mock.faults.clear();
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(200);
  });

  test('vendor-down answers 503, slow answers late', () => {
    const mock = createPresenceMock();
    mock.faults.start('vendor-down');
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(503);
    mock.faults.clear();
    mock.faults.start('slow');
    expect(call(mock, 'GET', '/api/v2/users').delivery).toEqual({ delayMs: 3000 });
  });

  test('flaky-network loses some calls but no state', () => {
    const mock = createPresenceMock();
    mock.faults.start('flaky-network');
    const answers = Array.from({ length: 200 }, () => call(mock, 'GET', '/api/v2/users'));
    const cut = answers.filter(({ delivery }) => delivery?.cut === 'before').length;
    expect(cut).toBeGreaterThan(15);
    expect(cut).toBeLessThan(80);
  });

  test('Starting a scenario twice adds its faults once; operation restricts them to one operation', () => {
    const mock = createPresenceMock();
    mock.faults.start('rate-limited');
    mock.faults.start('rate-limited', { operation: 'getUsers', times: 1 });
    expect(mock.faults.list()).toEqual([
      {
        id: 'fault-2',
        scenario: 'rate-limited',
        hits: 0,
        fault: { operation: 'getUsers', status: 429, retryAfterMs: 2000, times: 1 },
      },
    ]);
    expect(call(mock, 'GET', '/api/v2/systempresences').status).toBe(200);
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(429);
    expect(call(mock, 'GET', '/api/v2/users').status).toBe(200);
  });

  test('An unknown one is refused with the known ones', () => {
    const { faults } = createPresenceMock();
    expect(() => faults.start('chaos' as 'slow')).toThrow(/flaky-network, rate-limited/);
    expect(faults.list()).toEqual([]);
  });
});

function refusalOf(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
