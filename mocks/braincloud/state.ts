import type { components } from '../../src/generated/mock-control.ts';
import type { BraincloudApp } from './app.ts';
import type { Profile } from './profiles.ts';

type Schemas = components['schemas'];

/** Returns the state of an app for inspection. */
export function braincloudState(app: BraincloudApp): Schemas['BraincloudState'] {
  return {
    profiles: app.profiles.list().map((profile) => profileState(app, profile)),
    listeners: app.listeners.records().map(([profileId, listensTo]) => ({ profileId, listensTo })),
    groups: app.groups.list().map(({ id, name, groupType, members }) => ({
      id,
      name,
      groupType,
      members: [...members.keys()],
    })),
  };
}

/** Returns a player with their presence. */
export function profileState(app: BraincloudApp, { id, name }: Profile): Schemas['ProfileState'] {
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
