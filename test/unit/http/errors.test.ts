import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { RttDisconnectError, ServopError } from '../../../src/braincloud/index.ts';
import { TopicRefusedError } from '../../../src/genesys/index.ts';
import { apiErrorForStatus } from '../../../src/http/errors.ts';
import {
  ApiError,
  ConfigurationError,
  isPresenceError,
  NetworkError,
  PermissionError,
  PresenceError,
  SocketClosedError,
  TimeoutError,
} from '../../../src/http/index.ts';
import { redactSecrets, redactUrl } from '../../../src/runtime/redact.ts';

const where = { method: 'GET', url: 'https://api.example.com/things' };

describe('an error answer', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [413, 'BadRequestError'],
    [415, 'BadRequestError'],
    [418, 'ApiError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
    [202, 'UnexpectedAnswerError'],
  ])('%i is a %s', (status, name) => {
    const error = apiErrorForStatus({ ...where, status });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name, status });
    expect(error.constructor.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
  });

  test('contains what happened, where, why and what to do', () => {
    const error = apiErrorForStatus({
      ...where,
      status: 404,
      operationId: 'getThing',
      code: 'not.found',
      reason: 'The thing is gone.',
      contextId: 'c-1',
    });
    expect(error.message).toBe(
      'getThing: GET https://api.example.com/things returned 404 (not.found: The thing is gone.). ' +
        'Check the ids and that they belong to this org. [contextId c-1]',
    );
  });

  test('has the headers of the answer, which are not logged', () => {
    const headers = new Headers({ 'inin-correlation-id': 'c-1' });
    const error = apiErrorForStatus({ ...where, status: 404, headers });
    expect(error.headers.get('inin-correlation-id')).toBe('c-1');
    expect(JSON.stringify(error)).not.toContain('headers');
    expect([...apiErrorForStatus({ ...where, status: 404 }).headers]).toEqual([]);
  });

  test('for 403 names the missing permissions', () => {
    const error = apiErrorForStatus({ ...where, status: 403, missingPermissions: ['a:b:c'] });
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.toJSON()).toMatchObject({ missingPermissions: ['a:b:c'] });
  });

  test('for 429 has the time to wait', () => {
    expect(apiErrorForStatus({ ...where, status: 429, retryAfterMs: 42_000 }).message).toMatch(/42000 ms/);
  });

  test('is logged without its body and its cause', () => {
    const error = apiErrorForStatus({
      ...where,
      status: 500,
      body: { secret: 'x' },
      cause: new Error('secret'),
    });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'ServerError',
      status: 500,
      method: 'GET',
    });
  });
});

describe('every error', () => {
  const errors = [
    new PresenceError('plain'),
    apiErrorForStatus({ ...where, status: 404 }),
    new NetworkError({ ...where, attempts: 2, cause: new TypeError('fetch failed') }),
    new TimeoutError({ ...where, timeoutMs: 10, limit: 'timeoutMs' }),
    new SocketClosedError({ url: 'wss://example.com', code: 1006, reason: '' }),
  ];

  test.each(errors.map((error) => [error.name, error] as const))(
    '%s is recognized by its brand and its name',
    (name, error) => {
      expect(isPresenceError(error)).toBe(true);
      expect(error).toBeInstanceOf(PresenceError);
      expect(error.toJSON()).toMatchObject({ name, message: error.message });
      expect(inspect(error)).toContain(name);
    },
  );

  test('is recognized across realms, where instanceof fails', () => {
    const foreign: unknown = runInNewContext(
      "class PresenceError extends Error { get [Symbol.for('presence-kit.error')]() { return true; } } new PresenceError('x')",
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isPresenceError(foreign)).toBe(true);
  });

  test.each([undefined, null, 'PresenceError', new Error('x'), { name: 'PresenceError' }])(
    '%s is not recognized',
    (value) => {
      expect(isPresenceError(value)).toBe(false);
    },
  );
});

describe('a URL in an error', () => {
  test.each([
    ['https://me:pass@example.com/a?b=1', 'https://example.com/a?b=1'],
    ['https://example.com/a?access_token=abc&b=1', 'https://example.com/a?access_token=REDACTED&b=1'],
    ['wss://example.com?X-APPID=1&X-RTT-SECRET=abc', 'wss://example.com?X-APPID=1&X-RTT-SECRET=REDACTED'],
    ['/a?code=1&codes=2#access_token=abc', '/a?code=REDACTED&codes=2'],
    ['https://example.com/users/me@example.com', 'https://example.com/users/me@example.com'],
    ['/relative', '/relative'],
  ])('%s is shown as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});

test.each([
  [['secret'], 'the REDACTED of REDACTEDs'],
  [['secret', 'the secret'], 'the REDACTED of REDACTEDs'],
  [[undefined, '', 'of', 'sec'], 'the secret of secrets'],
])('a string that contains %j is redacted', (secrets, shown) => {
  expect(redactSecrets('the secret of secrets', secrets)).toBe(shown);
});

test('names are ordinary properties, as on built-in errors', () => {
  const errors = [
    new PresenceError('x'),
    new ConfigurationError('x'),
    new NetworkError({ ...where, attempts: 1, cause: new Error('reset') }),
    new RttDisconnectError({ url: 'wss://example.com', reasonCode: 40356, reason: 'elsewhere' }),
    new ServopError({ service: 's', operation: 'O', status: 400, reasonCode: 1 }),
    new TopicRefusedError([{ id: 'v2.users.x.presence', state: 'Rejected' }]),
  ];
  const names = ['PresenceError', 'ConfigurationError', 'NetworkError', 'RttDisconnectError', 'ServopError'];
  expect(errors.map(({ name }) => name)).toEqual([...names, 'TopicRefusedError']);
  for (const error of errors) {
    expect(error.stack).toMatch(new RegExp(`^${error.name}: `));
    Object.assign(error, { name: 'Renamed' });
    expect(String(error)).toMatch(/^Renamed: /);
  }
  expect(new PresenceError('x').name).toBe('PresenceError');
});
