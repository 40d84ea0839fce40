import type { Region } from 'presence-kit/genesys';
import { LoginError, pkceLogin } from 'presence-kit/genesys/login';

/** Sends the person to the login of their org, and gives their token when they are back. */
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
  return new Promise(() => {}); // the page is being left, or nobody is logged in
}

/** Whoever has refused to log in is not sent there once more, but may think better of it. */
function offer(why: string, onLogin: () => void): void {
  const button = document.createElement('button');
  button.textContent = 'Log in';
  button.addEventListener('click', onLogin);
  const offered = document.createElement('p');
  offered.role = 'alert';
  offered.append(why, ' ', button);
  document.body.prepend(offered);
}
