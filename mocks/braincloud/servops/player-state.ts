import type { BraincloudApp } from '../app.ts';
import type { Profile } from '../profiles.ts';
import type { ClientTable } from '../servop-handler.ts';
import { playerState } from '../views.ts';

/** A player's session and public profile data. */
export const playerStateServops = {
  'playerState.LOGOUT': ({ session }, app) => {
    if (app.world.rules.holds('BC-SES-5')) app.endSession(session, 'loggedOut');
    return null;
  },

  'playerState.READ': ({ session }, app) => playerState(app, app.profiles.get(session.profileId)),

  'playerState.UPDATE_NAME': ({ data, session }, app) => {
    changeProfile(session.profileId, { name: data.playerName }, app);
    return { playerName: data.playerName };
  },

  'playerState.UPDATE_PICTURE_URL': ({ data, session }, app) => {
    changeProfile(session.profileId, { pictureUrl: data.playerPictureUrl }, app);
    return { playerPictureUrl: data.playerPictureUrl };
  },

  'playerState.UPDATE_SUMMARY': ({ data, session }, app) => {
    const { summaryFriendData } = data;
    if (app.world.rules.holds('BC-PLR-2')) changeProfile(session.profileId, { summaryFriendData }, app);
    return null;
  },
} satisfies Partial<ClientTable>;

/** Changes a player's public profile data. */
function changeProfile(profileId: string, change: Partial<Profile>, app: BraincloudApp): void {
  app.profiles.put({ ...app.profiles.get(profileId), ...change });
  const isPushed = app.settings.profileChangePushes || !app.world.rules.holds('BC-PRES-14');
  if (isPushed && app.presences.isOnline(profileId)) app.presences.push(profileId);
}
