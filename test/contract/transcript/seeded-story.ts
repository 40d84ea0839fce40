import { createPresenceMock, defaultGenesysSeed, WorldClock } from '../../../mocks/index.ts';
import { app, loginOf } from '../game/seed-players.ts';
import { clientAuthorization } from '../seed-ids.ts';
import { TranscriptRecorder } from './recorder.ts';

const START_TIME = '2026-03-02T09:00:00.000Z';
const API = 'https://api.mypurecloud.com/api/v2';
const sam = defaultGenesysSeed.users[1]?.id as string;

/**
 * Uses both services in a world with a frozen clock: logins, ids, secrets, socket events and random faults.
 * @returns the record, line by line.
 */
export async function tellSeededStory(world: string): Promise<string> {
  const clock = new WorldClock({ startAt: START_TIME, frozen: true });
  const keepAlive = new WorldClock({ startAt: START_TIME, frozen: true });
  const mock = createPresenceMock({ name: world, clock, keepAlive });
  const recorder = new TranscriptRecorder(mock);
  const genesys = await logInToGenesys(recorder);
  const braincloud = await logInToBraincloud(recorder);
  keepAlive.advance(60_000);
  clock.advance(60_000);
  mock.faults.add({ operation: '*', status: 503, chance: 0.2 });
  mock.faults.add({ operation: '*', drop: 'after', chance: 0.2 });
  mock.faults.add({ operation: '*', malformed: true, chance: 0.2 });
  for (let turn = 1; turn <= 20; turn += 1) {
    await genesys(`Turn ${turn}`);
    await braincloud(turn);
  }
  mock.sockets.closeAll();
  return recorder.transcript;
}

/** @returns a function that changes a presence while a socket listens, and creates a definition. */
async function logInToGenesys(recorder: TranscriptRecorder): Promise<(message: string) => Promise<void>> {
  const token = (await recorder.call('POST', 'https://login.mypurecloud.com/oauth/token', {
    headers: {
      authorization: clientAuthorization,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })) as { access_token: string };
  const headers = { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' };
  const channel = (await recorder.call('POST', `${API}/notifications/channels`, { headers })) as {
    id: string;
    connectUri: string;
  };
  await recorder.call('PUT', `${API}/notifications/channels/${channel.id}/subscriptions`, {
    headers,
    body: [{ id: `v2.users.${sam}.presence` }],
  });
  recorder.connect(channel.connectUri)({ message: 'ping' });
  return async (message) => {
    await recorder.call('PATCH', `${API}/users/${sam}/presences/purecloud`, { headers, body: { message } });
    const body = { languageLabels: { en_US: message }, systemPresence: 'Busy' };
    await recorder.call('POST', `${API}/presence/definitions`, { headers, body });
  };
}

/** @returns a function that changes an activity while an RTT connection listens. */
async function logInToBraincloud(recorder: TranscriptRecorder): Promise<(turn: number) => Promise<void>> {
  const nova = await enter(recorder, 'nova');
  const pixel = await enter(recorder, 'pixel');
  const listen = { profileIds: [pixel.profileId], bidirectional: false };
  await recorder.packet(nova.sessionId, 2, 'presence.REGISTER_LISTENERS_FOR_PROFILES', listen);
  return async (turn) => {
    const activity = { activity: { turn } };
    await recorder.packet(pixel.sessionId, turn + 1, 'presence.UPDATE_ACTIVITY', activity);
  };
}

interface Session {
  readonly sessionId: string;
  readonly profileId: string;
}

async function enter(recorder: TranscriptRecorder, name: string): Promise<Session> {
  const session = (await recorder.packet('', 0, 'authenticationV2.AUTHENTICATE', {
    ...loginOf(name),
    clientLib: 'js',
  })) as Session;
  const { sessionId, profileId } = session;
  const { endpoints, auth } = (await recorder.packet(
    sessionId,
    1,
    'rttRegistration.REQUEST_CLIENT_CONNECTION',
  )) as { endpoints: { host: string; port: number }[]; auth: Record<string, string> };
  const secret = new URLSearchParams(auth).toString();
  const send = recorder.connect(`wss://${endpoints[0]?.host}:${endpoints[0]?.port}/?${secret}`);
  send({
    service: 'rtt',
    operation: 'CONNECT',
    data: { appId: app.id, profileId, sessionId, system: { protocol: 'ws', platform: 'WEB' }, auth },
  });
  return session;
}
