import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, defaultGenesysSeed, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { builtIn, oauthClient } from '../contract/seed-ids.ts';

interface Channel {
  readonly id: string;
  readonly connectUri: string;
  readonly expires: string;
}
type Topics = { readonly id: string; readonly state?: string }[];

/** The part of the SDK that this test calls; its own types cover ten thousand more operations. */
interface OfficialNotificationsApi {
  getNotificationsAvailabletopics(opts?: object): Promise<{ entities: { id: string }[] }>;
  getNotificationsChannels(opts?: object): Promise<{ entities: Partial<Channel>[] }>;
  postNotificationsChannels(): Promise<Channel>;
  headNotificationsChannel(channelId: string): Promise<unknown>;
  getNotificationsChannelSubscriptions(channelId: string): Promise<{ entities: Topics }>;
  postNotificationsChannelSubscriptions(
    channelId: string,
    body: Topics,
    opts?: object,
  ): Promise<{ entities: Topics }>;
  putNotificationsChannelSubscriptions(
    channelId: string,
    body: Topics,
    opts?: object,
  ): Promise<{ entities: Topics }>;
  deleteNotificationsChannelSubscriptions(channelId: string): Promise<unknown>;
}
interface OfficialSdk {
  ApiClient: {
    instance: {
      setGateway(gateway: { host: string; protocol: string; port: number }): void;
      loginClientCredentialsGrant(id: string, secret: string): Promise<unknown>;
    };
  };
  NotificationsApi: new () => OfficialNotificationsApi;
  PresenceApi: new () => {
    patchUserPresencesPurecloud(userId: string, body: object): Promise<unknown>;
  };
}

const official = createRequire(import.meta.url)('purecloud-platform-client-v2') as OfficialSdk;
const [ada, sam] = defaultGenesysSeed.users.map((user) => user.id) as [string, string];

let server: MockServer<PresenceMock> | undefined;
afterEach(() => server?.close());

async function logIn(): Promise<OfficialNotificationsApi> {
  const clock = new WorldClock({ startAt: '2026-03-02T08:00:00Z', frozen: true });
  server = await startMockServer({ port: 0, mock: createPresenceMock({ clock }) });
  const { instance } = official.ApiClient;
  instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  await instance.loginClientCredentialsGrant(oauthClient.clientId, oauthClient.clientSecret);
  return new official.NotificationsApi();
}

/** The next message of a socket. */
function next(socket: WebSocket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data))), { once: true });
  });
}

test('the official SDK creates a channel, subscribes and receives its own changes', async () => {
  const api = await logIn();
  const channel = await api.postNotificationsChannels();
  expect(channel).toEqual({
    id: expect.stringMatching(/^streaming-/),
    connectUri: `ws://127.0.0.1:${server?.port}/channels/${channel.id}`,
    expires: '2026-03-03T08:00:00.000Z',
  });
  await api.headNotificationsChannel(channel.id);

  const topics = [ada, sam].map((userId) => ({ id: `v2.users.${userId}.presence` }));
  const { entities } = await api.postNotificationsChannelSubscriptions(channel.id, topics);
  expect(entities).toEqual(topics);
  const socket = new WebSocket(channel.connectUri);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const heard = next(socket);
  await new official.PresenceApi().patchUserPresencesPurecloud(sam, {
    presenceDefinition: { id: builtIn.Busy },
    message: 'Quarterly figures',
  });
  expect(await heard).toEqual({
    topicName: `v2.users.${sam}.presence`,
    version: '2',
    eventBody: {
      source: 'PURECLOUD',
      presenceDefinition: { id: builtIn.Busy, systemPresence: 'BUSY' },
      primary: true,
      message: 'Quarterly figures',
      modifiedDate: '2026-03-02T08:00:00.000Z',
    },
    metadata: { CorrelationId: expect.any(String) },
  });
  socket.close();
});

test('every method of the official NotificationsApi is answered', async () => {
  const api = await logIn();
  const { entities: available } = await api.getNotificationsAvailabletopics({ expand: ['description'] });
  expect(available.map(({ id }) => id)).toContain('v2.users.{id}.presence');
  const channel = await api.postNotificationsChannels();
  expect((await api.getNotificationsChannels({ includechannels: 'oauthclient' })).entities).toEqual([
    channel,
  ]);
  const topic = { id: `v2.users.${ada}.presence` };
  await api.putNotificationsChannelSubscriptions(channel.id, [topic]);
  const rejected = await api.postNotificationsChannelSubscriptions(channel.id, [{ id: 'weather' }], {
    ignoreErrors: true,
  });
  expect(rejected.entities).toMatchObject([{ id: 'weather', state: 'Rejected' }]);
  expect((await api.getNotificationsChannelSubscriptions(channel.id)).entities).toEqual([topic]);
  await api.deleteNotificationsChannelSubscriptions(channel.id);
  expect((await api.getNotificationsChannelSubscriptions(channel.id)).entities).toEqual([]);

  await expect(
    api.postNotificationsChannelSubscriptions(channel.id, [{ id: 'weather' }]),
  ).rejects.toMatchObject({
    status: 400,
    code: 'notification.invalid.topic',
  });
  // The SDK rejects with the error body, which an answer to HEAD lacks.
  const isThere = (id: string) =>
    api.headNotificationsChannel(id).then(
      () => true,
      () => false,
    );
  expect(await isThere('streaming-4-never')).toBe(false);
  expect(await isThere(channel.id)).toBe(true);

  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(api)).filter(
    (name) => name !== 'constructor',
  );
  const called = new Set(
    server
      ?.world()
      .journal.entries()
      .map(({ operation }) => operation),
  );
  expect(methods.filter((method) => !called.has(method))).toEqual([]);
});
