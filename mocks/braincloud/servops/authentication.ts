import type { ClientServops } from '../../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from '../app.ts';
import { identify } from '../identification.ts';
import type { Profile } from '../profiles.ts';
import { requireServer } from '../server-credentials.ts';
import type { ClientTable, ServerTable } from '../servop-handler.ts';
import { ServopRefusal } from '../servop-refusal.ts';
import { playerState } from '../views.ts';

type LoginData = NonNullable<ClientServops['authenticationV2.AUTHENTICATE']['data']>;
/** The brainCloud release that the mock follows. */
const SERVER_VERSION = '5.9.0';

type LoginAnswer = ClientServops['authenticationV2.AUTHENTICATE']['answer'];

/** Logins of players. */
export const authenticationServops = {
  'authenticationV2.AUTHENTICATE': ({ data }, app) => {
    requireAppOpen(data, app);
    const { profile, isNew } = identify(data, app);
    const loggedIn: Profile = {
      ...profile,
      lastLogin: app.world.clock.now(),
      previousLogin: profile.lastLogin,
      loginCount: profile.loginCount + 1,
      languageCode: data.languageCode ?? profile.languageCode,
      countryCode: data.countryCode ?? profile.countryCode,
      timeZoneOffset: data.timeZoneOffset ?? profile.timeZoneOffset,
    };
    app.profiles.put(loggedIn);
    const session = app.openSession(profile.id);
    return loginAnswer(loggedIn, isNew, session.id.text ?? '', app);
  },

  'authenticationV2.GET_SERVER_VERSION': () => ({ serverVersion: SERVER_VERSION }),
  'authenticationV2.RESET_EMAIL_PASSWORD': sendNothing,
  'authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY': sendNothing,
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED': sendNothing,
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY': sendNothing,
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD': sendNothing,
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY': sendNothing,
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED': sendNothing,
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY': sendNothing,
} satisfies Partial<ClientTable>;

/** Authentication of servers. */
export const serverAuthenticationServops = {
  'authenticationV2.AUTHENTICATE': ({ data }, app) => {
    requireServer(data, app);
    const session = app.serverSessions.open(data.serverName);
    const heartbeatSeconds = app.settings.serverHeartbeatSeconds;
    return { heartbeatSeconds, sessionId: session.id.text ?? '' };
  },
} satisfies Partial<ServerTable>;

/** Password resets. They send no mail, and do not reveal whether a player exists. */
function sendNothing(): null {
  return null;
}

function requireAppOpen({ gameId, gameVersion }: LoginData, app: BraincloudApp): void {
  const { rules } = app.world;
  const { disabledMessage, minimumGameVersion, upgradeAppId } = app.settings;
  if (gameId && gameId !== app.id && rules.holds('BC-AUTH-1')) {
    throw new ServopRefusal('BC-AUTH-1', 40316, 'Invalid game ID in authentication request');
  }
  if (disabledMessage !== undefined && rules.holds('BC-AUTH-2')) {
    throw new ServopRefusal('BC-AUTH-2', 40330, 'App is disabled.', {
      scope: 'bundle',
      extra: { disabledReason: { message: disabledMessage } },
    });
  }
  const isObsolete =
    minimumGameVersion !== undefined && gameVersion && isOlder(gameVersion, minimumGameVersion);
  if (isObsolete && rules.holds('BC-AUTH-3')) {
    throw new ServopRefusal('BC-AUTH-3', 40322, `App version ${gameVersion} is obsolete.`, {
      ...(upgradeAppId === undefined ? {} : { extra: { upgradeAppId } }),
    });
  }
}

/** Compares versions such as `1.10.0` number by number. */
function isOlder(version: string, minimum: string): boolean {
  const numbers = version.split('.').map(Number);
  for (const [index, wanted] of minimum.split('.').map(Number).entries()) {
    const number = numbers[index] ?? 0;
    if (number !== wanted) return number < wanted;
  }
  return false;
}

function loginAnswer(profile: Profile, isNew: boolean, sessionId: string, app: BraincloudApp): LoginAnswer {
  const { settings } = app;
  return {
    ...playerState(app, profile),
    compressIfLarger: 51_200,
    emailVerified: false,
    maxBundleMsgs: settings.maxBundleMsgs,
    maxKillCount: 11,
    newUser: isNew ? 'true' : 'false',
    playerSessionExpiry: settings.sessionExpirySeconds,
    rewards: { rewardDetails: {}, currency: {}, rewards: {} },
    sessionId,
  };
}
