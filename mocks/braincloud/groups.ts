import type { GroupAcl, GroupMembership } from '../../src/generated/braincloud.ts';
import type { JsonObject } from './profiles.ts';
import { ServopRefusal } from './servop-refusal.ts';

export type { GroupMembership, GroupRole } from '../../src/generated/braincloud.ts';

/** A group of players. Every change of its maps increments `version`. */
export interface AppGroup {
  readonly id: string;
  readonly name: string | null;
  readonly groupType: string;
  readonly isOpenGroup: boolean;
  readonly acl: GroupAcl;
  readonly data: JsonObject;
  readonly summaryData: JsonObject;
  readonly defaultMemberAttributes: JsonObject;
  readonly createdAt: number;
  readonly members: Map<string, GroupMembership>;
  /** Profiles that have asked to join. */
  readonly requests: Set<string>;
  /** Invited profiles, with their future role and attributes. */
  readonly invitations: Map<string, GroupMembership>;
  ownerId: string;
  updatedAt: number;
  version: number;
}

/** A group in a snapshot. */
export type GroupRecord = Omit<AppGroup, 'members' | 'requests' | 'invitations'> & {
  readonly members: readonly (readonly [profileId: string, membership: GroupMembership])[];
  readonly requests: readonly string[];
  readonly invitations: readonly (readonly [profileId: string, membership: GroupMembership])[];
};

/** The groups of an app. */
export class Groups {
  readonly #records = new Map<string, AppGroup>();
  /** Returns the groups that a profile is in, has asked to join or is invited to. */
  readonly #byProfile = new Map<string, Set<AppGroup>>();

  list(): AppGroup[] {
    return [...this.#records.values()];
  }

  /** @throws ServopRefusal 400/40462 */
  get(id: string): AppGroup {
    const group = this.#records.get(id);
    if (!group) throw new ServopRefusal('BC-GRP-1', 40462, `Invalid group id ${id}`);
    return group;
  }

  add(group: AppGroup): void {
    this.#records.set(group.id, group);
    for (const profileId of peopleOf(group)) this.#index(profileId, group);
  }

  delete(group: AppGroup): void {
    this.#records.delete(group.id);
    for (const profileId of peopleOf(group)) this.#byProfile.get(profileId)?.delete(group);
  }

  /** Returns the groups that a profile is in, has asked to join or is invited to. */
  of(profileId: string): AppGroup[] {
    return [...(this.#byProfile.get(profileId) ?? [])];
  }

  addMember(group: AppGroup, profileId: string, membership: GroupMembership, now: number): void {
    group.requests.delete(profileId);
    group.invitations.delete(profileId);
    group.members.set(profileId, membership);
    this.#index(profileId, group);
    touch(group, now);
  }

  addRequest(group: AppGroup, profileId: string, now: number): void {
    if (group.requests.has(profileId)) return;
    group.requests.add(profileId);
    this.#index(profileId, group);
    touch(group, now);
  }

  addInvitation(group: AppGroup, profileId: string, membership: GroupMembership, now: number): void {
    group.invitations.set(profileId, membership);
    this.#index(profileId, group);
    touch(group, now);
  }

  removeMember(group: AppGroup, profileId: string, now: number): void {
    group.members.delete(profileId);
    this.#byProfile.get(profileId)?.delete(group);
    touch(group, now);
  }

  /**
   * Removes a profile from all groups. A group that it owns passes to the first admin or, if there are no
   * admins, to the first member. A group without other members is deleted.
   */
  forget(profileId: string, now: number): void {
    for (const group of this.of(profileId)) {
      group.requests.delete(profileId);
      group.invitations.delete(profileId);
      this.removeMember(group, profileId, now);
      if (group.members.size === 0) this.delete(group);
      else if (group.ownerId === profileId) passOn(group);
    }
    this.#byProfile.delete(profileId);
  }

  records(): GroupRecord[] {
    return this.list().map((group) => ({
      ...group,
      members: [...group.members],
      requests: [...group.requests],
      invitations: [...group.invitations],
    }));
  }

  load(records: readonly GroupRecord[]): void {
    this.#records.clear();
    this.#byProfile.clear();
    for (const record of records) {
      this.add({
        ...record,
        members: new Map(record.members),
        requests: new Set(record.requests),
        invitations: new Map(record.invitations),
      });
    }
  }

  #index(profileId: string, group: AppGroup): void {
    const groups = this.#byProfile.get(profileId);
    if (groups) groups.add(group);
    else this.#byProfile.set(profileId, new Set([group]));
  }
}

function peopleOf({ members, requests, invitations }: AppGroup): string[] {
  return [...members.keys(), ...requests, ...invitations.keys()];
}

/** Makes the first admin the owner or, if there are no admins, the first member. */
function passOn(group: AppGroup): void {
  const members = [...group.members];
  const [id, membership] = members.find(([, { role }]) => role === 'ADMIN') ?? members[0] ?? [];
  if (id === undefined || membership === undefined) return;
  group.ownerId = id;
  group.members.set(id, { ...membership, role: 'OWNER' });
}

function touch(group: AppGroup, now: number): void {
  group.version += 1;
  group.updatedAt = now;
}
