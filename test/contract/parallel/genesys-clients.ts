import { createRequire } from 'node:module';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import { PresenceApi, type PresenceApiOptions } from '../../../src/index.ts';
import { type ConnectClient, MessageLog } from './connected-client.ts';
import { loopbackFetch, NamelessWebSocket } from './host-only.ts';

/** The part of the SDK that a story calls. */
interface OfficialClient {
  setGateway(gateway: { host: string; protocol: string; port: number; path_params_api: string }): void;
  setAccessToken(token: string): void;
}
interface OfficialSdk {
  readonly ApiClient: { readonly constructor: new () => OfficialClient };
  readonly NotificationsApi: new (
    client: OfficialClient,
  ) => {
    postNotificationsChannels(): Promise<{ readonly id: string; readonly connectUri: string }>;
    putNotificationsChannelSubscriptions(channelId: string, topics: { id: string }[]): Promise<unknown>;
  };
  readonly PresenceApi: new (
    client: OfficialClient,
  ) => { patchUserPresencesPurecloud(userId: string, body: { message: string }): Promise<unknown> };
}

const official = createRequire(import.meta.url)('purecloud-platform-client-v2') as OfficialSdk;
const sam = defaultGenesysSeed.users[1]?.id as string;
const topic = `v2.users.${sam}.presence` as const;

/** PresenceApi with the world in its base URL. */
export const genesysByPath: ConnectClient = (url, world) =>
  tell({ baseUrl: `${url}/worlds/${world}`, accessToken: 'any' }, world);

/** PresenceApi with the world as its host; its socket keeps only the channel id. */
export const genesysByHost: ConnectClient = (url, world) =>
  tell(
    {
      baseUrl: `http://${world}.localhost:${new URL(url).port}`,
      accessToken: 'any',
      fetch: loopbackFetch,
      WebSocket: NamelessWebSocket,
    },
    world,
  );

/** The vendor's SDK with the world in its gateway path; the app opens the socket. */
export const genesysOfficial: ConnectClient = async (url, world) => {
  const client = new official.ApiClient.constructor();
  const { hostname: host, port } = new URL(url);
  client.setGateway({ host, protocol: 'http', port: Number(port), path_params_api: `worlds/${world}` });
  client.setAccessToken('any');
  const notifications = new official.NotificationsApi(client);
  const presence = new official.PresenceApi(client);
  const { id, connectUri } = await notifications.postNotificationsChannels();
  await notifications.putNotificationsChannelSubscriptions(id, [{ id: topic }]);
  const socket = new WebSocket(connectUri);
  const ear = new MessageLog();
  socket.addEventListener('message', ({ data }) => {
    ear.hear((JSON.parse(String(data)) as { eventBody: { message: string } }).eventBody.message);
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return {
    ids: [id],
    heard: ear.heard,
    say: async (message) => void (await presence.patchUserPresencesPurecloud(sam, { message })),
    until: (words) => ear.until(words),
    close: () => socket.close(),
  };
};

async function tell(options: PresenceApiOptions, world: string): ReturnType<ConnectClient> {
  const api = new PresenceApi(options);
  const definition = await api.postPresenceDefinitions0({
    languageLabels: { en_US: `Label of ${world}` },
    systemPresence: 'Busy',
  });
  const channel = await api.notifications.openChannel([topic]);
  const ear = new MessageLog();
  channel.on(topic, ({ eventBody }) => ear.hear(eventBody.message ?? ''));
  return {
    ids: [definition.id ?? '', channel.id ?? ''],
    heard: ear.heard,
    say: async (message) => void (await api.patchUserPresencesPurecloud(sam, { message })),
    until: (words) => ear.until(words),
    close: () => channel.close(),
  };
}
