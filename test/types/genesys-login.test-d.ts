import { describe, expectTypeOf, test } from 'vitest';
import { PresenceApi, type Region } from '../../src/genesys/index.ts';
import {
  LoginError,
  type LoginSession,
  type LoginStartOptions,
  type LoginStorage,
  type PkceLogin,
  type PkceLoginOptions,
  pkceLogin,
} from '../../src/genesys/login/index.ts';

const app = { clientId: 'the-client', redirectUri: 'https://app.example.com/' };

describe('a login', () => {
  test('takes a region or a URL, not both', () => {
    expectTypeOf(pkceLogin).parameters.toEqualTypeOf<[PkceLoginOptions]>();
    expectTypeOf(pkceLogin(app)).toEqualTypeOf<PkceLogin>();
    pkceLogin({ ...app, region: 'mypurecloud.ie' });
    pkceLogin({ ...app, loginUrl: 'http://127.0.0.1:4010' });
    // @ts-expect-error both
    pkceLogin({ ...app, region: 'mypurecloud.ie', loginUrl: 'http://127.0.0.1:4010' });
    // @ts-expect-error no such region
    pkceLogin({ ...app, region: 'mypurecloud.example' });
    // @ts-expect-error the redirect URI is missing
    pkceLogin({ clientId: 'the-client' });
    // @ts-expect-error there is no client secret
    pkceLogin({ ...app, clientSecret: 'secret' });
    expectTypeOf<NonNullable<PkceLoginOptions['region']>>().toEqualTypeOf<Region>();
  });

  test('takes the storage of the platform', () => {
    expectTypeOf(sessionStorage).toExtend<LoginStorage>();
    expectTypeOf(localStorage).toExtend<LoginStorage>();
  });

  test('start takes its options, and finish returns a session or undefined', () => {
    const login = pkceLogin(app);
    expectTypeOf(login.start).parameters.toEqualTypeOf<[options?: LoginStartOptions | undefined]>();
    // @ts-expect-error no other prompt is known
    void login.start({ prompt: 'none' });
    expectTypeOf(login.finish).returns.resolves.toEqualTypeOf<LoginSession | undefined>();
    expectTypeOf(login.logout).returns.toBeVoid();
  });
});

test('a session is a token source and does not expose tokens', () => {
  const { accessToken, expiresAt, state } = {} as LoginSession;
  expectTypeOf(accessToken).returns.resolves.toBeString();
  expectTypeOf(new PresenceApi({ accessToken })).toEqualTypeOf<PresenceApi>();
  expectTypeOf(expiresAt).toEqualTypeOf<number | undefined>();
  expectTypeOf(state).toEqualTypeOf<string | undefined>();
  expectTypeOf<'isOver' | 'state' | 'accessToken' | 'expiresAt'>().toExtend<keyof LoginSession>();
});

test('an error has the name and code of its class', () => {
  expectTypeOf<LoginError['name']>().toEqualTypeOf<'LoginError'>();
  expectTypeOf<LoginError['code']>().toExtend<string>();
  expectTypeOf(LoginError).toBeConstructibleWith('login_required', 'The session has ended.');
});
