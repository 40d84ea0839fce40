// Calls, a retry, errors and watches over sockets, in whichever runtime loads this.
import { BrainCloudClient, BrainCloudServer, isPresenceError, PresenceApi } from '../../src/index.ts';

const BUSY = '31fe3bac-dea6-44b7-bed7-47f91660a1a0';
const NOBODY = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/**
 * @param baseUrl the mock, whose next `getSystempresences` call fails with 503.
 * @returns the results, one per line.
 */
export async function smoke(baseUrl: string): Promise<string[]> {
  return [...(await genesys(baseUrl)), ...(await braincloud(baseUrl))];
}

async function genesys(baseUrl: string): Promise<string[]> {
  const api = new PresenceApi({ baseUrl, accessToken: 'any', retry: { baseDelayMs: 1 } });
  const { id, name } = await api.getUsersMe();
  const systemPresences = await api.getSystempresences();
  const error: unknown = await api.getUserPresencesPurecloud(NOBODY).catch((caught: unknown) => caught);
  const watch = api.watch([id]);
  const told = new Promise<string | undefined>((resolve) => {
    watch.on('change', ({ cause, presence }) => {
      if (cause === 'push') resolve(presence.message);
    });
  });
  await new Promise<void>((resolve) => {
    watch.subscribe(() => watch.state.name === 'live' && resolve());
  });
  await api.patchUserPresencesPurecloud(id, { presenceDefinition: { id: BUSY }, message: 'Smoke' });
  const lines = [
    `called: ${name}`,
    `retried: ${systemPresences.length > 5}`,
    `refused: ${isPresenceError(error) && error.name}`,
    `told: ${await told}`,
  ];
  watch.close();
  return lines;
}

async function braincloud(serverUrl: string): Promise<string[]> {
  const options = { appId: '12345', serverUrl };
  const nova = new BrainCloudClient({
    ...options,
    secret: 'mock-app-secret',
    appVersion: '1.0.0',
    heartbeat: false,
  });
  await nova.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  const device = '40000000-0000-4000-8000-000000000006';
  const server = new BrainCloudServer({
    ...options,
    serverName: 'mock-server',
    serverSecret: 'mock-server-secret',
  });
  const watch = nova.presence.watch([device]);
  const told = new Promise<unknown>((resolve) => {
    watch.on('change', ({ cause, presence }) => {
      if (cause === 'push') resolve(presence.activity);
    });
  });
  await new Promise<void>((resolve) => {
    watch.subscribe(() => watch.state.name === 'live' && resolve());
  });
  await server.presence.sysInitializePresence({ profileId: device, expirySecs: 60, activity: { AT: 'sea' } });
  const activity = await told;
  watch.close();
  nova.rtt.close();
  const error: unknown = await nova
    .authenticateUniversal('nova', 'wrong', { forceCreate: false })
    .catch((caught: unknown) => caught);
  return [
    `told of a player: ${JSON.stringify(activity)}`,
    `refused: ${isPresenceError(error) && error.name}`,
  ];
}
