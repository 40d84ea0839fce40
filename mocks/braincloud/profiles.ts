import type {
  AuthenticationV2AuthenticateData,
  Activity as JsonObject,
} from '../../src/generated/braincloud.ts';
import type { Secret } from './secret.ts';
import { ServopRefusal } from './servop-refusal.ts';

export type { Activity as JsonObject } from '../../src/generated/braincloud.ts';

export type IdentityType = AuthenticationV2AuthenticateData['authenticationType'];

/** A player, or a device whose presence a server manages. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly pictureUrl: string | null;
  readonly emailAddress: string | null;
  readonly summaryFriendData: JsonObject | null;
  /** World time in epoch milliseconds, like all times here. */
  readonly createdAt: number;
  readonly lastLogin: number | null;
  /** Time of the login before the last one. */
  readonly previousLogin: number | null;
  readonly loginCount: number;
  readonly languageCode: string | null;
  readonly countryCode: string | null;
  readonly timeZoneOffset: number;
}

/** An identity of a profile. */
export interface Identity {
  readonly type: IdentityType;
  /** User name, e-mail address or anonymous id. */
  readonly externalId: string;
  readonly profileId: string;
  /** The password; an anonymous identity has none. */
  readonly token?: Secret;
}

/** The profiles of an app and their identities. */
export class Profiles {
  readonly #records = new Map<string, Profile>();
  readonly #identities = new Map<string, Identity>();

  load(profiles: Iterable<Profile>, identities: Iterable<Identity>): void {
    this.#records.clear();
    this.#identities.clear();
    for (const profile of profiles) this.put(profile);
    for (const identity of identities) this.addIdentity(identity);
  }

  list(): Profile[] {
    return [...this.#records.values()];
  }

  identities(): Identity[] {
    return [...this.#identities.values()];
  }

  find(id: string): Profile | undefined {
    return this.#records.get(id);
  }

  /** @throws ServopRefusal 400/40446 */
  get(id: string): Profile {
    const profile = this.#records.get(id);
    if (!profile) throw new ServopRefusal('BC-SYS-2', 40446, `Profile ${id} not found`);
    return profile;
  }

  /** Adds a profile, or replaces it. */
  put(profile: Profile): void {
    this.#records.set(profile.id, profile);
  }

  /** Removes a profile and its identities. */
  remove(id: string): void {
    this.#records.delete(id);
    for (const [key, { profileId }] of this.#identities) if (profileId === id) this.#identities.delete(key);
  }

  identity(type: string, externalId: string): Identity | undefined {
    return this.#identities.get(identityKey(type, externalId));
  }

  addIdentity(identity: Identity): void {
    this.#identities.set(identityKey(identity.type, identity.externalId), identity);
  }
}

/** Returns a new profile without data. */
export function newProfile(id: string, createdAt: number): Profile {
  return {
    id,
    name: '',
    pictureUrl: null,
    emailAddress: null,
    summaryFriendData: null,
    createdAt,
    lastLogin: null,
    previousLogin: null,
    loginCount: 0,
    languageCode: null,
    countryCode: null,
    timeZoneOffset: 0,
  };
}

function identityKey(type: string, externalId: string): string {
  return `${type} ${externalId}`;
}
