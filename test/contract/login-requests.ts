import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { defaultGenesysSeed, type GenesysSeed } from '../../mocks/index.ts';
import type { components } from '../../src/generated/genesys.ts';
import type { CheckedAnswer, RequestOptions, ScenarioContext } from './scenario-context.ts';
import { oauthClient, people } from './seed-ids.ts';

export type Token = components['schemas']['AccessTokenResponse'];
export type FormFields = Readonly<Record<string, string>>;

export const REDIRECT_URI = 'http://localhost:5173/callback';
export const WEBSITE = 'https://app.example.com/callback?from=login';
export const VERIFIER = 'a-verifier.that~nobody_can_guess-0123456789';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };

/** The default seed with further clients: a website with a secret, and apps with few grants. */
export const manyClients: GenesysSeed = {
  ...defaultGenesysSeed,
  clients: [
    ...defaultGenesysSeed.clients,
    { id: 'website', secret: 'website-secret', redirectUris: [WEBSITE, 'https://app.example.com/bye'] },
    { id: 'service', secret: 'service-secret', grants: ['client_credentials'] },
    { id: 'page', secret: 'page-secret', grants: ['implicit'] },
  ],
};

/** The authorization request of the seed's app, with PKCE; undefined removes a field. */
export function authorizationUrl(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {
    client_id: oauthClient.clientId,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    ...PKCE,
    ...fields,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/oauth/authorize?${new URLSearchParams(given)}`;
}

/** The form that exchanges a code. */
export function exchangeOf(code: string, fields: FormFields = {}): FormFields {
  const proof = { client_id: oauthClient.clientId, redirect_uri: REDIRECT_URI, code_verifier: VERIFIER };
  return { grant_type: 'authorization_code', code, ...proof, ...fields };
}

/** The code from Sam's login. */
export async function codeOfSam(
  context: ScenarioContext,
  fields: Parameters<typeof authorizationUrl>[0] = {},
): Promise<string> {
  const answer = await context.call('GET', authorizationUrl({ mock_user: people.sam, ...fields }), {
    token: null,
  });
  expect(answer.status).toBe(302);
  return locationOf(answer).searchParams.get('code') ?? '';
}

export function postForm(
  context: ScenarioContext,
  fields: FormFields,
  options: RequestOptions = {},
): Promise<CheckedAnswer<Token>> {
  return context.call<Token>('POST', '/oauth/token', {
    token: null,
    body: new URLSearchParams(fields),
    ...options,
  });
}

/** Sam's tokens. */
export async function loginAsSam(context: ScenarioContext): Promise<Token> {
  const { status, body } = await postForm(context, exchangeOf(await codeOfSam(context)));
  expect(status).toBe(200);
  return body;
}

export function locationOf(answer: CheckedAnswer<unknown>): URL {
  return new URL(answer.headers.get('location') ?? 'nowhere:');
}

/** Expects an OAuth error. */
export function expectOAuthError(answer: CheckedAnswer<unknown>, status: 400 | 401, error: string): void {
  expect(answer.body).toEqual({
    error,
    description: expect.any(String),
    error_description: expect.any(String),
  });
  expect(answer.status).toBe(status);
}

export const basic = (id: string, secret: string) => ({
  headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
});
