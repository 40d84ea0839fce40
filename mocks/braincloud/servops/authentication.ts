import type { ClientServops } from '../../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from '../app.ts';
import { identify } from '../identification.ts';
import type { Profile } from '../profiles.ts';
import { requireServer } from '../server-credentials.ts';
import type { ClientTable, ServerTable } from '../servop-handler.ts';
import { ServopRefusal } from '../servop-refusal.ts';

type LoginData = NonNullable<ClientServops['authenticationV2.AUTHENTICATE']['data']>;
type LoginAnswer = ClientServops['authenticationV2.AUTHENTICATE']['answer'];

/** Players log in. */
export const authenticationServops = {
  'authenticationV2.AUTHENTICATE': ({ data }, app) => {
    requireAppOpen(data, app);
    const { profile, isNew } = identify(data, app);
    const loggedIn: Profile = {
      ...profile,
      lastLogin: app.world.clock.now(),
      loginCount: profile.loginCount + 1,
      languageCode: data.languageCode ?? profile.languageCode,
      countryCode: data.countryCode ?? profile.countryCode,
      timeZoneOffset: data.timeZoneOffset ?? profile.timeZoneOffset,
    };
    app.profiles.put(loggedIn);
    const session = app.openSession(profile.id);
    return loginAnswer(loggedIn, profile.lastLogin, isNew, session.id.text ?? '', app);
  },
} satisfies Partial<ClientTable>;

/** Servers authenticate. */
export const serverAuthenticationServops = {
  'authenticationV2.AUTHENTICATE': ({ data }, app) => {
    requireServer(data, app);
    const session = app.serverSessions.open(data.serverName);
    const heartbeatSeconds = app.settings.serverHeartbeatSeconds;
    return { heartbeatSeconds, sessionId: session.id.text ?? '' };
  },
} satisfies Partial<ServerTable>;

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

function loginAnswer(
  profile: Profile,
  previousLogin: number | null,
  isNew: boolean,
  sessionId: string,
  app: BraincloudApp,
): LoginAnswer {
  const now = app.world.clock.now();
  const { settings } = app;
  return {
    abTestingId: 0,
    amountSpent: 0,
    compressIfLarger: 51_200,
    countryCode: profile.countryCode,
    createdAt: profile.createdAt,
    currency: {},
    emailAddress: profile.emailAddress,
    emailVerified: false,
    experienceLevel: 0,
    experiencePoints: 0,
    id: profile.id,
    incoming_events: [],
    isTester: false,
    languageCode: profile.languageCode,
    lastLogin: now,
    loginCount: profile.loginCount,
    maxBundleMsgs: settings.maxBundleMsgs,
    maxKillCount: 11,
    newUser: isNew ? 'true' : 'false',
    parentProfileId: null,
    pictureUrl: profile.pictureUrl,
    playerName: profile.name,
    playerSessionExpiry: settings.sessionExpirySeconds,
    previousLogin,
    profileId: profile.id,
    refundCount: 0,
    rewards: { rewardDetails: {}, currency: {}, rewards: {} },
    sent_events: [],
    server_time: now,
    sessionId,
    statistics: {},
    summaryFriendData: profile.summaryFriendData,
    timeZoneOffset: profile.timeZoneOffset,
    vcClaimed: 0,
    vcPurchased: 0,
    xpCapped: false,
  };
}
