import type { RttConnectData } from '../../src/generated/braincloud.ts';
import type { World } from '../engine/world.ts';
import type { PlayerSession, PlayerSessions } from './player-sessions.ts';
import { type ServerSession, type ServerSessions, serverSessionExpired } from './server-sessions.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

/** Profile id of servers. */
const SERVER_PROFILE_ID = 's';

interface AdmittingApp {
  readonly id: string;
  readonly world: World;
  readonly settings: BraincloudSettings;
  readonly sessions: PlayerSessions;
  readonly serverSessions: ServerSessions;
}

/**
 * Returns the session of a CONNECT message.
 * @param secret the X-RTT-SECRET in the socket's URL.
 * @throws ServopRefusal when the app, the session or a secret is wrong.
 */
export function admitRttPeer(
  data: RttConnectData,
  secret: string,
  app: AdmittingApp,
): PlayerSession | ServerSession {
  const { rules } = app.world;
  if (!app.settings.rttEnabled && rules.holds('BC-RTT-11')) {
    throw new ServopRefusal('BC-RTT-11', 40615, 'RTT is not enabled for this app');
  }
  if (data.appId !== app.id && rules.holds('BC-RTT-4')) {
    throw new ServopRefusal('BC-RTT-4', 40316, 'Invalid app id');
  }
  const session = data.profileId === SERVER_PROFILE_ID ? serverSession(data, app) : playerSession(data, app);
  const presented = [secret, data.auth['X-RTT-SECRET']];
  if (!presented.every((text) => session.rttSecret?.matches(text)) && rules.holds('BC-RTT-3')) {
    throw new ServopRefusal('BC-RTT-3', 40587, 'Invalid X-RTT-SECRET');
  }
  return session;
}

function playerSession({ sessionId, profileId }: RttConnectData, app: AdmittingApp): PlayerSession {
  const session = app.sessions.find(sessionId);
  if (!session) throw app.sessions.refusalOf(sessionId);
  if (session.profileId !== profileId && app.world.rules.holds('BC-RTT-4')) {
    throw new ServopRefusal('BC-RTT-4', 40589, 'The session belongs to another profile');
  }
  return session;
}

function serverSession({ sessionId }: RttConnectData, app: AdmittingApp): ServerSession {
  const session = app.serverSessions.find(sessionId);
  if (!session) throw serverSessionExpired();
  return session;
}
