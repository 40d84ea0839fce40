import type { components } from '../../src/generated/mock-control.ts';
import type { BraincloudApp } from './app.ts';
import type { Profile } from './profiles.ts';

type BraincloudState = components['schemas']['BraincloudState'];

/** What is in an app, for people and tests to read. */
export function braincloudState(app: BraincloudApp): BraincloudState {
  return {
    profiles: app.profiles.list().map((profile) => profileState(app, profile)),
    listeners: app.listeners.records().map(([profileId, hears]) => ({ profileId, hears })),
    groups: app.groups.list().map(({ id, name, groupType, members }) => ({
      id,
      name,
      groupType,
      members: [...members.keys()],
    })),
  };
}

function profileState(app: BraincloudApp, { id, name }: Profile): BraincloudState['profiles'][number] {
  const presence = app.presences.find(id);
  return {
    id,
    name,
    online: presence !== undefined,
    visible: presence?.visible ?? false,
    activity: presence?.activity ?? {},
    connections: app.rtt.peersOf(id).length,
    friends: [...app.friends.of(id)],
  };
}
