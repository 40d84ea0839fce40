import { BrainCloudClient } from 'presence-kit/braincloud';
import { createPresenceMock } from 'presence-kit/mocks';

/** Shows which friends of Nova are online, and reports a friend who comes online. */
export async function showLobby(): Promise<void> {
  const mock = createPresenceMock();
  // Against the real service: appId, secret and appVersion from the portal.
  const game = new BrainCloudClient(mock.braincloud.clientOptions());
  await game.authenticateUniversal('nova', 'nova-password');
  const friends = await game.friend.listFriends();
  const watch = game.presence.watch(friends.map(({ playerId }) => playerId));
  await watch.live();

  const arrived = new Promise<void>((resolve) => {
    watch.on('change', ({ presence: { user, activity } }) => {
      console.log(`Nova sees: ${user.name} is in the ${activity['LOCATION']}`);
      resolve();
    });
  });
  mock.braincloud.setActivity('pixel', { LOCATION: 'lobby' });
  await arrived;
  watch.close();
  await game.logout();
}
