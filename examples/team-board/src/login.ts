import type { Region } from 'presence-kit/genesys';
import { pkceLogin } from 'presence-kit/genesys/login';

/** Sends the person to the login of their org, and gives their token when they are back. */
export async function logIn(region: Region, clientId: string): Promise<() => Promise<string>> {
  const login = pkceLogin({ region, clientId, redirectUri: `${location.origin}/`, remember: true });
  const session = await login.finish();
  if (session) return session.accessToken;
  await login.start();
  return new Promise(() => {}); // the page is being left
}
