import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  type Answer,
  createPresenceMock,
  defaultGenesysSeed,
  type PresenceMock,
} from '../../../mocks/index.ts';
import { ValidatingMock } from '../../../mocks/world/validating-mock.ts';
import { callOf } from '../../call.ts';
import { oauthClient } from '../../contract/seed-ids.ts';

const [ada] = defaultGenesysSeed.users;
const REDIRECT_URI = 'http://localhost:5173/?app-secret=of-the-app';
const STATE = 'a-state-that-nobody-knows';
const VERIFIER = 'v'.repeat(43);
const challenge = createHash('sha256').update(VERIFIER).digest('base64url');

function authorize(mock: PresenceMock, fields: Readonly<Record<string, string>> = {}): Answer {
  const request = {
    client_id: oauthClient.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    state: STATE,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    login_hint: 'ada@example.com',
    ...fields,
  };
  return mock.answer(callOf('GET', `/oauth/authorize?${new URLSearchParams(request)}`, { token: null }));
}

function token(mock: PresenceMock, fields: Readonly<Record<string, string>>): Answer {
  const body = new URLSearchParams({ client_id: oauthClient.clientId, ...fields });
  return mock.answer(callOf('POST', '/oauth/token', { token: null, body }));
}

const codeOf = ({ headers }: Answer): string =>
  new URL(headers['location'] ?? '').searchParams.get('code') ?? '';
const exchange = (mock: PresenceMock, code: string): Answer =>
  token(mock, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT_URI,
    code_verifier: VERIFIER,
  });
const login = (mock: PresenceMock): { access_token: string; refresh_token: string } =>
  JSON.parse(exchange(mock, codeOf(authorize(mock, { mock_user: ada?.id ?? '' }))).bodyText);

test('codes, verifiers and secrets appear in no journal or snapshot', () => {
  const mock = createPresenceMock();
  authorize(mock);
  const code = codeOf(authorize(mock, { mock_user: ada?.id ?? '' }));
  const unused = codeOf(authorize(mock, { mock_user: ada?.id ?? '' }));
  const tokens = JSON.parse(exchange(mock, code).bodyText);
  authorize(mock, { response_type: 'token', mock_user: ada?.id ?? '' });
  mock.answer(callOf('GET', `/logout?redirect_uri=${encodeURIComponent(REDIRECT_URI)}`, { token: null }));
  const shown = JSON.stringify([mock.journal.entries(), mock.snapshot(), mock.state()]);
  const secrets = [code, unused, tokens.access_token, tokens.refresh_token, STATE, VERIFIER, 'of-the-app'];
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(9);
    expect(shown).not.toContain(secret);
  }
  expect(mock.journal.find({ operation: 'getAuthorize' })[0]?.url).toBe(
    '/oauth/authorize?client_id=mock-client&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A5173%2F' +
      '&state=[redacted]&code_challenge=[redacted]&code_challenge_method=S256&login_hint=[redacted]',
  );
});

test.each([
  ['POST', '/oauth/authorize', 'state=a-secret&redirect_uri=http%3A%2F%2Flocalhost%2F%3Fkey%3Da-secret'],
  ['GET', '/oauth/authorize', 'redirect_uri=http%3A%2F%2Fme%3Aa-secret%40localhost%2F'],
  ['POST', '/oauth/token', 'code=a-secret&code_verifier=a-secret'],
  ['POST', '/token', 'client_secret=a-secret'],
  ['GET', '/logout/', 'state=a-secret'],
])('the journal shows no secret of an invalid request: %s %s', (method, path, query) => {
  const mock = createPresenceMock();
  mock.answer(callOf(method, `${path}?${query}`, { token: null }));
  const [entry] = mock.journal.entries();
  expect(entry?.url.startsWith(`${path}?`)).toBe(true);
  expect(entry?.url).not.toContain('a-secret');
});

test('a login started before a snapshot continues after restore', () => {
  const mock = createPresenceMock({ settings: { genesys: { unknownTokens: 'refuse' } } });
  const code = codeOf(authorize(mock, { mock_user: ada?.id ?? '' }));
  const { access_token, refresh_token } = login(mock);
  const revoked = login(mock).access_token;
  const me = (token: string) => other.answer(callOf('GET', '/api/v2/tokens/me', { token })).status;
  mock.answer(callOf('DELETE', '/api/v2/tokens/me', { token: revoked }));

  const other = createPresenceMock();
  other.restore(JSON.parse(JSON.stringify(mock.snapshot())));
  expect(exchange(other, code).status).toBe(200);
  expect(exchange(other, code).status).toBe(400);
  expect(token(other, { grant_type: 'refresh_token', refresh_token }).status).toBe(200);
  expect(me(access_token)).toBe(200);
  expect(me(revoked)).toBe(401);

  const { logins: _, organization: __, ...older } = mock.snapshot().genesys;
  other.restore({ ...mock.snapshot(), genesys: older });
  expect(exchange(other, code).status).toBe(400);
  expect(me(access_token)).toBe(200);
});

test('a code used before a snapshot revokes its tokens when reused after restore', () => {
  const mock = createPresenceMock();
  const code = codeOf(authorize(mock, { mock_user: ada?.id ?? '' }));
  const { access_token, refresh_token } = JSON.parse(exchange(mock, code).bodyText);
  const other = createPresenceMock();
  other.restore(JSON.parse(JSON.stringify(mock.snapshot())));
  expect(exchange(other, code).status).toBe(400);
  expect(other.answer(callOf('GET', '/api/v2/users/me', { token: access_token })).status).toBe(401);
  expect(token(other, { grant_type: 'refresh_token', refresh_token }).status).toBe(400);
});

test('a reset ends pending logins', () => {
  const mock = createPresenceMock();
  const code = codeOf(authorize(mock, { mock_user: ada?.id ?? '' }));
  const { refresh_token } = login(mock);
  mock.reset();
  expect(exchange(mock, code).status).toBe(400);
  expect(token(mock, { grant_type: 'refresh_token', refresh_token }).status).toBe(400);
});

test('the newest 10,000 unused authorization codes are kept', () => {
  const mock = createPresenceMock();
  const codes = Array.from({ length: 10_001 }, () => codeOf(authorize(mock, { mock_user: ada?.id ?? '' })));
  expect(exchange(mock, codes[0] ?? '').status).toBe(400);
  expect(exchange(mock, codes[1] ?? '').status).toBe(200);
});

test('a redirect URI with non-ASCII characters is encoded in Location', () => {
  const uri = 'https://bücher.example/日本?q=ö';
  const clients = [{ id: oauthClient.clientId, secret: 'secret', redirectUris: [uri] }];
  const mock = createPresenceMock({ seed: { genesys: { ...defaultGenesysSeed, clients } } });
  const { headers } = authorize(mock, { redirect_uri: uri, mock_user: ada?.id ?? '' });
  const location = headers['location'] ?? '';
  expect(location).toMatch(/^[\x21-\x7e]+$/);
  expect(new URL(location).href.startsWith(`${new URL(uri).href}&code=`)).toBe(true);
});

test('a page lists 200 users, and always the hinted one', () => {
  const users = Array.from({ length: 500 }, (_, n) => ({
    id: `u${n}`,
    name: `User ${n}`,
    email: `u${n}@example.com`,
  }));
  const mock = createPresenceMock({ seed: { genesys: { ...defaultGenesysSeed, users } } });
  const { bodyText } = authorize(mock, { login_hint: 'u499@example.com' });
  expect(bodyText.match(/mock_user=/g)).toHaveLength(200);
  expect(bodyText).toContain('200 of 500 users');
  expect(bodyText).toContain('User 499');
});

test('faults apply to pages, which show the error', () => {
  const mock = createPresenceMock();
  mock.faults.add({ operation: 'getAuthorize', status: 400, times: 1 });
  const page = authorize(mock);
  expect(page).toMatchObject({ status: 400, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(page.bodyText).toContain('Login failed');
  mock.faults.add({ operation: 'getAuthorize', status: 503, times: 1 });
  expect(JSON.parse(authorize(mock).bodyText)).toMatchObject({ code: 'service.unavailable' });
});

test('answer validation accepts pages', () => {
  const mock = new ValidatingMock();
  expect(authorize(mock).status).toBe(200);
  expect(authorize(mock, { mock_user: ada?.id ?? '' }).status).toBe(302);
  expect(authorize(mock, { client_id: 'nobody' }).status).toBe(400);
  const unreadable = callOf('GET', '/oauth/authorize?state=%zz', { token: null });
  for (const page of [authorize(mock, { mock_deny: 'perhaps' }), mock.answer(unreadable)]) {
    expect(page).toMatchObject({ status: 400, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.bodyText).toContain('Login failed');
  }
});
