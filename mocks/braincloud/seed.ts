import type { BraincloudSeed, SeedGroup, SeedProfile } from '../../src/generated/mock-control.ts';
import type { JsonObject } from './profiles.ts';

export type { BraincloudSeed } from '../../src/generated/mock-control.ts';

/** A seed with all required parts, and with ids instead of names. */
export interface CompleteBraincloudSeed extends Omit<BraincloudSeed, 'groups'> {
  readonly app: NonNullable<BraincloudSeed['app']>;
  readonly servers: NonNullable<BraincloudSeed['servers']>;
  readonly groupTypes: readonly string[];
  readonly profiles: readonly (SeedProfile & {
    readonly id: string;
    readonly logins: NonNullable<SeedProfile['logins']>;
  })[];
  readonly groups?: readonly (Omit<SeedGroup, 'members'> & {
    readonly id: string;
    readonly groupType: string;
    readonly members: readonly Exclude<SeedGroup['members'][number], string>[];
  })[];
}

const DAY_SECONDS = 86_400;

/** Secrets of the default app, and of its server. */
export const defaultSecrets = { app: 'mock-app-secret', server: 'mock-server-secret' };

/**
 * The default app of a small game: five friends who log in with the password `NAME-password`, such as `nova` and
 * `nova-password`; a sixth player without friends; and a thermometer that never logs in.
 */
export const defaultBraincloudSeed: CompleteBraincloudSeed = {
  app: { id: '12345', secret: defaultSecrets.app },
  servers: [{ name: 'mock-server', secret: defaultSecrets.server }],
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
