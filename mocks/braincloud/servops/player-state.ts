import type { ClientTable } from '../servop-handler.ts';

/** A player's session and what others see of the player. */
export const playerStateServops = {
  'playerState.LOGOUT': ({ session }, app) => {
    if (app.world.rules.holds('BC-SES-5')) app.endSession(session, 'loggedOut');
    return null;
  },

  'playerState.UPDATE_NAME': ({ data, session }, app) => {
    const profile = app.profiles.get(session.profileId);
    app.profiles.put({ ...profile, name: data.playerName });
    return { playerName: data.playerName };
  },

  'playerState.UPDATE_PICTURE_URL': ({ data, session }, app) => {
    const profile = app.profiles.get(session.profileId);
    app.profiles.put({ ...profile, pictureUrl: data.playerPictureUrl });
    return { playerPictureUrl: data.playerPictureUrl };
  },
} satisfies Partial<ClientTable>;
