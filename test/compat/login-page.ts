// A page that logs a user in, shows the user and their presence, and can log out.
import { PresenceApi } from '../../src/genesys/index.ts';
import { pkceLogin } from '../../src/genesys/login/index.ts';

const service =
  sessionStorage.getItem('service') ?? new URLSearchParams(location.search).get('service') ?? '';
sessionStorage.setItem('service', service);
const login = pkceLogin({
  clientId: 'mock-client',
  redirectUri: `${location.origin}/own`,
  loginUrl: service,
});

async function showMe(api: PresenceApi): Promise<void> {
  const { name, presence } = await api.getUsersMe({ expand: ['presence'] });
  document.body.dataset['me'] = `${name} · ${presence?.presenceDefinition?.systemPresence}`;
}

function offer(id: string, action: () => unknown): void {
  const button = document.createElement('button');
  button.id = id;
  button.textContent = id;
  button.onclick = () => void action();
  document.body.append(button);
}

try {
  const session = await login.finish();
  if (session) {
    const api = new PresenceApi({ baseUrl: service, accessToken: session.accessToken });
    offer('again', () => showMe(api));
    offer('logout', () => login.logout());
    document.body.dataset['state'] = session.state ?? '';
    await showMe(api);
  } else offer('login', () => login.start({ state: 'as it was' }));
} catch (error) {
  document.body.dataset['error'] = String(error);
}
