import type { GroupRole } from './groups.ts';
import type { IdentityType, JsonObject } from './profiles.ts';

/**
 * The initial state of the brainCloud app. Every part is optional; missing parts come from the default seed. If
 * `profiles` is set, the default friendships, groups and system presences are not used.
 */
export interface BraincloudSeed {
  /** App id and secret, against which `X-APPID` and `X-SIG` are checked. */
  readonly app?: { readonly id: string; readonly secret: string };
  /** Servers that can use the server-to-server dispatcher. */
  readonly servers?: readonly { readonly name: string; readonly secret: string }[];
  /** Group types in the portal. Every group has one of them. */
  readonly groupTypes?: readonly string[];
  readonly profiles?: readonly SeedProfile[];
  /** Pairs of profiles who are friends, by id, name or login. */
  readonly friendships?: readonly (readonly [string, string])[];
  readonly groups?: readonly SeedGroup[];
  /** Presences created by a server. */
  readonly systemPresences?: readonly SeedSystemPresence[];
}

interface SeedProfile {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly name: string;
  readonly pictureUrl?: string;
  readonly emailAddress?: string;
  readonly summaryFriendData?: JsonObject;
  /**
   * Identities to log in with. An anonymous identity has no password.
   * @default the name in lower case with the password `NAME-password`, unless another profile has this login
   */
  readonly logins?: readonly SeedLogin[];
}

interface SeedLogin {
  readonly type: IdentityType;
  readonly externalId: string;
  readonly password?: string;
}

interface SeedGroup {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly name: string;
  /** @default the first of `groupTypes` */
  readonly groupType?: string;
  readonly isOpenGroup?: boolean;
  readonly summaryData?: JsonObject;
  /**
   * Profiles by id, name or login, optionally with a role. If none has the role OWNER, the first profile without a role
   * is the owner.
   */
  readonly members: readonly (string | SeedMember)[];
}

interface SeedMember {
  /** The id, name or login of a profile. */
  readonly profileId: string;
  readonly role: GroupRole;
}

interface SeedSystemPresence {
  /** The id, name or login of a profile. */
  readonly profileId: string;
  readonly activity?: JsonObject;
  /** @default true */
  readonly visible?: boolean;
  /** Seconds until the presence expires, from the start of the world. */
  readonly expirySecs: number;
}

/** A seed with all required parts, and with ids instead of names. */
export interface CompleteBraincloudSeed extends Omit<BraincloudSeed, 'groups'> {
  readonly app: { readonly id: string; readonly secret: string };
  readonly servers: readonly { readonly name: string; readonly secret: string }[];
  readonly groupTypes: readonly string[];
  readonly profiles: readonly (SeedProfile & {
    readonly id: string;
    readonly logins: readonly SeedLogin[];
  })[];
  readonly groups?: readonly (Omit<SeedGroup, 'members'> & {
    readonly id: string;
    readonly groupType: string;
    readonly members: readonly SeedMember[];
  })[];
}

const DAY_SECONDS = 86_400;

/**
 * The default app of a small game: five friends who log in with the password `NAME-password`, such as `nova` and
 * `nova-password`; a sixth player without friends; and a thermometer that never logs in.
 */
export const defaultBraincloudSeed: CompleteBraincloudSeed = {
  app: { id: '12345', secret: 'mock-app-secret' },
  servers: [{ name: 'mock-server', secret: 'mock-server-secret' }],
  groupTypes: ['clan', 'guild', 'test'],
  profiles: [
    player(1, 'Nova', { LEVEL: 31 }),
    player(2, 'Pixel', { LEVEL: 12 }),
    player(3, 'Rook', { LEVEL: 27 }),
    player(4, 'Juniper', { LEVEL: 4 }),
    player(5, 'Mango', { LEVEL: 18 }),
    player(6, 'Wren'),
    { id: profileId(7), name: 'Greenhouse thermometer', logins: [] },
  ],
  friendships: [
    [profileId(1), profileId(2)],
    [profileId(1), profileId(3)],
    [profileId(1), profileId(4)],
    [profileId(2), profileId(3)],
    [profileId(4), profileId(5)],
  ],
  groups: [
    {
      id: '41000000-0000-4000-8000-000000000001',
      name: 'Night owls',
      groupType: 'clan',
      isOpenGroup: true,
      summaryData: { motto: 'One more round' },
      members: [
        { profileId: profileId(1), role: 'OWNER' },
        { profileId: profileId(2), role: 'ADMIN' },
        { profileId: profileId(3), role: 'MEMBER' },
      ],
    },
    {
      id: '41000000-0000-4000-8000-000000000002',
      name: 'Invitation only',
      groupType: 'guild',
      members: [{ profileId: profileId(4), role: 'OWNER' }],
    },
  ],
  systemPresences: [
    { profileId: profileId(7), activity: { TEMPERATURE: 21.5, UNIT: 'C' }, expirySecs: DAY_SECONDS },
  ],
};

function profileId(number: number): string {
  return `40000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;
}

function player(
  number: number,
  name: string,
  summaryFriendData?: JsonObject,
): CompleteBraincloudSeed['profiles'][number] {
  const userId = name.toLowerCase();
  return {
    id: profileId(number),
    name,
    pictureUrl: `https://example.com/${userId}.png`,
    ...(summaryFriendData ? { summaryFriendData } : {}),
    logins: [{ type: 'Universal', externalId: userId, password: `${userId}-password` }],
  };
}
