// The service worker of a Manifest V3 extension: logs in to both services and watches a user of each.
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../src/genesys/index.ts';
import type { PresenceWatch } from '../../src/watch/presence-watch.ts';

interface Watched {
  readonly userId: string;
  readonly definitionId: string;
  readonly profileId: string;
}

/** Resolves to the first presence that the service pushes. */
function firstPush<Presence>(watch: PresenceWatch<Presence>): Promise<Presence> {
  return new Promise((resolve) => {
    watch.on('change', ({ presence, cause }) => cause === 'push' && resolve(presence));
  });
}

async function watchGenesys(baseUrl: string, { userId, definitionId }: Watched): Promise<unknown> {
  const login = { loginUrl: baseUrl, clientId: 'mock-client', clientSecret: 'mock-client-secret' };
  const api = new PresenceApi({ baseUrl, accessToken: clientCredentials(login) });
  const watch = api.watch([userId]);
  const pushed = firstPush(watch);
  await watch.live();
  await api.patchUserPresencesPurecloud(userId, { presenceDefinition: { id: definitionId } });
  return (await pushed).presenceDefinition.id;
}

async function watchBrainCloud(serverUrl: string, { profileId }: Watched): Promise<unknown> {
  const app = { appId: '12345', secret: 'mock-app-secret', appVersion: '1.0.0', serverUrl };
  const [nova, pixel] = [new BrainCloudClient(app), new BrainCloudClient(app)];
  await nova.authenticateUniversal('nova', 'nova-password');
  await pixel.authenticateUniversal('pixel', 'pixel-password');
  const watch = nova.presence.watch([profileId]);
  const pushed = firstPush(watch);
  await watch.live();
  await pixel.rtt.connect();
  return (await pushed).online;
}

Object.assign(globalThis, {
  watchBoth: (url: string, watched: Watched) =>
    Promise.all([watchGenesys(url, watched), watchBrainCloud(url, watched)]),
});
