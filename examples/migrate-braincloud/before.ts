// A player meets a friend in the lobby. Uses brainCloud's library, with callbacks.
import { BrainCloudWrapper } from './braincloud.ts';

const NIGHT_OWLS = '41000000-0000-4000-8000-000000000001';

export function meetInLobby(
  url: string,
  print: (line: string) => void,
  done: (error?: unknown) => void,
): void {
  const bc = new BrainCloudWrapper('lobby');
  bc.initialize('12345', 'mock-app-secret', '1.0.0');
  bc.brainCloudClient.setServerUrl(url);

  bc.rttService.registerRTTPresenceCallback(({ data: { from, activity } }) => {
    print(`${from.name} is in the ${activity['LOCATION']}`);
    bc.rttService.disableRTT();
    bc.playerState.logout(() => {
      bc.brainCloudClient.resetCommunication();
      done();
    });
  });

  bc.authenticateUniversal('nova', 'nova-password', false, (login) => {
    if (login.status !== 200) return done(login);
    bc.rttService.enableRTT(() => {
      bc.presence.registerListenersForFriends('all', true, (friends) => {
        print(`Friends online: ${friends.data.presence.length}`);
        bc.presence.updateActivity({ LOCATION: 'lobby' }, () => {
          bc.presence.getPresenceOfGroup(NIGHT_OWLS, true, (group) => {
            for (const { user, online } of group.data.presence) print(`${user.name}: ${online}`);
            bc.presence.getPresenceOfGroup('no-such-group', true, (refused) => {
              print(`No such group: ${refused.status} ${refused.reason_code}`);
            });
          });
        });
      });
    }, done);
  });
}
