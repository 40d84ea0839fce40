// The same app with presence-kit, using promises.
import { BrainCloudClient, ServopError } from 'presence-kit/braincloud';

const NIGHT_OWLS = '41000000-0000-4000-8000-000000000001';

export async function meetInLobby(url: string, print: (line: string) => void): Promise<void> {
  const bc = new BrainCloudClient({
    appId: '12345',
    secret: 'mock-app-secret',
    appVersion: '1.0.0',
    serverUrl: url,
  });

  const met = new Promise<void>((resolve) => {
    bc.rtt.on('presence', ({ from, activity }) => {
      print(`${from.name} is in the ${activity['LOCATION']}`);
      resolve();
    });
  });

  await bc.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  await bc.rtt.connect();
  const friends = await bc.presence.registerListenersForFriends('all', true);
  print(`Friends online: ${friends.length}`);
  await bc.presence.updateActivity({ LOCATION: 'lobby' });
  for (const { user, online } of await bc.presence.getPresenceOfGroup(NIGHT_OWLS, true)) {
    print(`${user.name}: ${online}`);
  }
  try {
    await bc.presence.getPresenceOfGroup('no-such-group', true);
  } catch (error) {
    if (!(error instanceof ServopError)) throw error;
    print(`No such group: ${error.status} ${error.reasonCode}`);
  }

  await met;
  await bc.logout();
}
