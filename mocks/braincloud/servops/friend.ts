import { friendIdsOf } from '../friend-platform.ts';
import type { ClientTable } from '../servop-handler.ts';
import { friendView, profileSummary } from '../views.ts';

/** Friendships between profiles. */
export const friendServops = {
  'friend.ADD_FRIENDS': ({ data, session: { profileId } }, app) => {
    for (const friendId of data.profileIds) {
      const isOther = friendId !== profileId && app.profiles.find(friendId) !== undefined;
      if (!isOther && app.world.rules.holds('BC-FRD-3')) continue;
      app.friends.add(profileId, friendId);
      if (app.settings.mutualFriends && app.world.rules.holds('BC-FRD-1'))
        app.friends.add(friendId, profileId);
    }
    return null;
  },

  'friend.REMOVE_FRIENDS': ({ data, session: { profileId } }, app) => {
    for (const friendId of data.profileIds) {
      app.friends.remove(profileId, friendId);
      if (app.settings.mutualFriends && app.world.rules.holds('BC-FRD-2')) {
        app.friends.remove(friendId, profileId);
      }
    }
    return null;
  },

  'friend.LIST_FRIENDS': ({ data, session }, app) => ({
    friends: friendIdsOf(session.profileId, data.friendPlatform, app).flatMap((friendId) => {
      const profile = app.profiles.find(friendId);
      return profile ? [friendView(profile, data.includeSummaryData === true)] : [];
    }),
    server_time: app.world.clock.now(),
  }),

  'friend.GET_USERS_ONLINE_STATUS': ({ data }, app) => ({
    onlineStatus: data.profileIds.map((profileId) => ({
      profileId,
      isOnline: app.presences.isOnline(profileId),
      userValid: app.profiles.find(profileId) !== undefined,
    })),
  }),

  'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID': ({ data }, app) => {
    const profile = app.profiles.get(data.profileId);
    return { ...profileSummary(profile), email: profile.emailAddress };
  },

  'friend.FIND_USERS_BY_EXACT_NAME': ({ data }, app) => {
    const named = app.profiles.list().filter(({ name }) => name === data.searchText);
    const shown = app.world.rules.holds('BC-FRD-7') ? named.slice(0, data.maxResults) : named;
    const matches = shown.map(profileSummary);
    return { matches, matchedCount: matches.length };
  },

  'friend.GET_MY_SOCIAL_INFO': ({ data, session }, app) => {
    const { friendPlatforms: _, ...info } = friendView(
      app.profiles.get(session.profileId),
      data.includeSummaryData === true,
    );
    return { ...info, server_time: app.world.clock.now() };
  },
} satisfies Partial<ClientTable>;
