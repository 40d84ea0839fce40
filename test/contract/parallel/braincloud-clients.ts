import { BrainCloudClient, type BrainCloudClientOptions } from '../../../src/index.ts';
import { OfficialPlayer } from '../../compat/braincloud-js/player.ts';
import { appOptions } from '../game/seed-players.ts';
import { type ConnectClient, MessageLog } from './connected-client.ts';
import { loopbackFetch, NamelessWebSocket } from './host-only.ts';

const app = { ...appOptions, heartbeat: false };

/** BrainCloudClient with the world in its serverUrl; its RTT URL identifies the world only by the secret. */
export const braincloudByPath: ConnectClient = (url, world) =>
  tell({ ...app, serverUrl: `${url}/worlds/${world}` }, world);

/** BrainCloudClient with the world as its host. */
export const braincloudByHost: ConnectClient = (url, world) =>
  tell(
    {
      ...app,
      serverUrl: `http://${world}.localhost:${new URL(url).port}`,
      fetch: loopbackFetch,
      WebSocket: NamelessWebSocket,
    },
    world,
  );

/** The vendor's JavaScript library, with the world in its server's URL. */
export const braincloudOfficial: ConnectClient = async (url, world) => {
  const player = await new OfficialPlayer(`${url}/worlds/${world}`, `player-of-${world}`).enter();
  const listener = await new OfficialPlayer(`${url}/worlds/${world}`, `listener-of-${world}`).enter();
  const ear = new MessageLog();
  listener.wrapper.rttService.registerRTTPresenceCallback(({ data }) =>
    ear.hear((data as { activity: { words: string } }).activity.words),
  );
  const id = (player.wrapper.brainCloudClient as unknown as { getProfileId(): string }).getProfileId();
  await listener.call('presence', 'registerListenersForProfiles', [id], false);
  return {
    ids: [id],
    heard: ear.heard,
    say: async (words) => void (await player.call('presence', 'updateActivity', { words })),
    until: (words) => ear.until(words),
    close: () => {
      player.leave();
      listener.leave();
    },
  };
};

async function tell(options: BrainCloudClientOptions, world: string): ReturnType<ConnectClient> {
  const [player, listener] = [new BrainCloudClient(options), new BrainCloudClient(options)] as const;
  const ids: string[] = [];
  for (const [name, client] of Object.entries({ player, listener })) {
    const login = await client.authenticateUniversal(`${name}-of-${world}`, 'pass', { forceCreate: true });
    await client.rtt.connect();
    ids.push(login.profileId, client.rtt.cxId ?? '');
  }
  const ear = new MessageLog();
  listener.rtt.on('presence', ({ activity }) => ear.hear(String(activity['words'])));
  await listener.presence.registerListenersForProfiles([player.profileId ?? ''], false);
  return {
    ids,
    heard: ear.heard,
    say: async (words) => void (await player.presence.updateActivity({ words })),
    until: (words) => ear.until(words),
    close: () => {
      player.rtt.close();
      listener.rtt.close();
    },
  };
}
