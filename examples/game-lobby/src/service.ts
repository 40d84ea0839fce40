import { BrainCloudClient } from 'presence-kit/braincloud';

const {
  VITE_PRESENCE: service = 'msw',
  VITE_PRESENCE_URL: serverUrl = 'http://127.0.0.1:4010',
  VITE_BRAINCLOUD_APP_ID: appId = '12345',
  VITE_BRAINCLOUD_SECRET: secret = 'mock-app-secret',
} = import.meta.env;

if (service === 'msw') {
  const { startMock } = await import('./mock.ts');
  await startMock(); // answers https://api.braincloudservers.com, the default server
}

/** Creates a client for one player. A real game has only one. */
export function makeClient(): BrainCloudClient {
  const app = { appId, secret, appVersion: '1.0.0', reauthenticate: true };
  return new BrainCloudClient(service === 'server' ? { ...app, serverUrl } : app);
}
