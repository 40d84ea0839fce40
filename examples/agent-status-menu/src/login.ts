import type { Region } from 'presence-kit/genesys';
import { LoginError, pkceLogin } from 'presence-kit/genesys/login';

/** Logs the user in to their org, and returns the function that supplies the access token. */
export async function logIn(region: Region, clientId: string): Promise<() => Promise<string>> {
  const login = pkceLogin({ region, clientId, redirectUri: `${location.origin}/`, remember: true });
  try {
    const session = await login.finish();
    if (session) return session.accessToken;
    await login.start();
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    offer(error.message, () => login.start());
  }
  return new Promise(() => {}); // the browser is being redirected, or the login was refused
}

/** After a refused login, offers a button instead of redirecting again. */
function offer(why: string, onLogin: () => void): void {
  const button = document.createElement('button');
  button.textContent = 'Log in';
  button.addEventListener('click', onLogin);
  const offered = document.createElement('p');
  offered.role = 'alert';
  offered.append(why, ' ', button);
  document.body.prepend(offered);
}
