import type { PlayerEvent } from '../../src/generated/braincloud.ts';
import type { FriendsRecord } from './friends.ts';
import type { GroupRecord } from './groups.ts';
import type { ListenerRecord } from './listeners.ts';
import type { EndedSessionRecord, PlayerSessionRecord } from './player-sessions.ts';
import type { ProfilePresence } from './profile-presences.ts';
import type { Identity, Profile } from './profiles.ts';
import type { ServerSessionRecord } from './server-sessions.ts';

/** The snapshot of an app: plain JSON without secrets or connections. */
export interface AppSnapshot {
  readonly profiles: readonly Profile[];
  readonly identities: readonly (Omit<Identity, 'token'> & { readonly tokenDigest?: string })[];
  readonly friends: readonly FriendsRecord[];
  readonly groups: readonly GroupRecord[];
  readonly events: readonly PlayerEvent[];
  readonly groupTypes: readonly string[];
  /** Presences created by servers. */
  readonly presences: readonly ProfilePresence[];
  readonly listeners: readonly ListenerRecord[];
  readonly sessions: readonly PlayerSessionRecord[];
  readonly endedSessions: readonly EndedSessionRecord[];
  readonly servers: readonly { readonly name: string; readonly secretDigest: string }[];
  readonly serverSessions: readonly ServerSessionRecord[];
}
