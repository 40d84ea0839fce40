import { PresenceApi } from 'presence-kit/genesys';

const {
  VITE_PRESENCE: service = 'msw',
  VITE_PRESENCE_URL: baseUrl = 'http://127.0.0.1:4010',
  VITE_GENESYS_REGION: region = 'mypurecloud.com',
  VITE_GENESYS_CLIENT_ID: clientId = '',
} = import.meta.env;

export const api = await makeApi();

/** Loads only the modules that the chosen service needs. */
async function makeApi(): Promise<PresenceApi> {
  switch (service) {
    case 'msw': {
      const { startMock } = await import('./mock.ts');
      await startMock(); // answers https://api.mypurecloud.com, the default region
      return new PresenceApi({ accessToken: 'any' });
    }
    case 'server':
      return new PresenceApi({ baseUrl, accessToken: 'any' });
    case 'genesys': {
      const { logIn } = await import('./login.ts');
      return new PresenceApi({ region, accessToken: await logIn(region, clientId) });
    }
  }
}
