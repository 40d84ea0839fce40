import { BrainCloudClient } from 'presence-kit/braincloud';

/** Two friends play a game; one hears what the other is doing. */
export async function enterTheLobby(serverUrl: string): Promise<void> {
  // Against the real service, leave out serverUrl and take these from the portal.
  const game = { appId: '12345', secret: 'mock-app-secret', appVersion: '1.0.0', serverUrl };
  const nova = new BrainCloudClient(game);
  const pixel = new BrainCloudClient(game);

  await nova.authenticateUniversal('nova', 'nova-password');
  await nova.rtt.connect();
  const online = await nova.presence.registerListenersForFriends('all');
  console.log(`Nova's friends online: ${online.length}`);

  const arrived = new Promise<void>((resolve) => {
    nova.rtt.on('presence', ({ from, activity }) => {
      if (activity['LOCATION'] !== 'lobby') return;
      console.log(`Nova hears: ${from.name} is in the ${activity['LOCATION']}`);
      resolve();
    });
  });

  await pixel.authenticateUniversal('pixel', 'pixel-password');
  await pixel.rtt.connect();
  await pixel.presence.updateActivity({ LOCATION: 'lobby' });
  await arrived;

  await Promise.all([nova.logout(), pixel.logout()]);
}
