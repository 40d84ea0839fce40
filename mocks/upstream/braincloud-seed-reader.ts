import { isDispatcherPath } from '../braincloud/dispatcher-paths.ts';
import {
  type BraincloudSeed,
  type CompleteBraincloudSeed,
  defaultBraincloudSeed,
  defaultSecrets,
} from '../braincloud/seed.ts';
import { parsed } from './body-reading.ts';
import { fieldsOf, type JsonFields, rowsOf, textAt } from './json-reading.ts';
import type { Exchange } from './transcript.ts';

type Mutable<Row> = { -readonly [Key in keyof Row]: Row[Key] };
type SeedProfile = Mutable<NonNullable<BraincloudSeed['profiles']>[number] & { readonly id: string }>;
type Login = NonNullable<SeedProfile['logins']>[number];
type SeedGroup = Mutable<NonNullable<CompleteBraincloudSeed['groups']>[number]>;
type Member = SeedGroup['members'][number];

/** A message of a packet, with its answer. */
interface ReadMessage {
  readonly data: JsonFields;
  readonly answer: JsonFields;
  /** The profile of the session. */
  readonly profileId: string | undefined;
}

/** Reads the seed of an app from exchanges: its state before the recorded calls changed it. */
export class BraincloudSeedReader {
  readonly #profiles = new Map<string, SeedProfile>();
  readonly #friends = new Map<string, readonly [string, string]>();
  readonly #groups = new Map<string, SeedGroup>();
  readonly #members = new Map<string, ReadonlyMap<string, Member>>();
  readonly #servers = new Set<string>();
  /** Profiles, groups and friendships that recorded calls created or deleted. */
  readonly #changed = new Set<string>();
  readonly #sessions = new Map<string, string>();
  #appId: string | undefined;
  #hasCalls = false;

  /** Reads a packet. Other exchanges are ignored. */
  read({ request, response }: Exchange): void {
    const { pathname } = new URL(request.url, 'https://localhost');
    if (!isDispatcherPath(pathname)) return;
    this.#hasCalls = true;
    const packet = packetOf(request.body);
    const answers = rowsOf(
      fieldsOf(response.body)['responses'] ?? fieldsOf(response.body)['messageResponses'],
    );
    this.#appId ??= textAt(packet, 'gameId') ?? textAt(packet, 'appId');
    let profileId = this.#sessions.get(textAt(packet, 'sessionId') ?? '');
    for (const [index, message] of rowsOf(packet['messages']).entries()) {
      const { status, data } = answers[index] ?? {};
      const name = `${textAt(message, 'service')}.${textAt(message, 'operation')}`;
      if (status !== 200) continue;
      const answer = fieldsOf(data);
      if (name === 'authenticationV2.AUTHENTICATE') profileId = textAt(answer, 'profileId');
      this.#readers[name]?.({ data: fieldsOf(message['data']), answer, profileId });
    }
  }

  get profileCount(): number {
    return this.#profiles.size;
  }

  /** Returns the app's seed, or undefined if no brainCloud call was recorded. */
  seed(notes: string[]): CompleteBraincloudSeed | undefined {
    if (!this.#hasCalls) return undefined;
    const profiles = [...this.#profiles.values()]
      .filter(({ id }) => !this.#changed.has(id))
      .map((profile) => ({ ...profile, logins: profile.logins ?? [] }));
    const has = new Set(profiles.map(({ id }) => id));
    const groups = [...this.#groups.values()]
      .filter(({ id }) => !this.#changed.has(id))
      .map((group) => this.#group(group, has, notes))
      .filter(({ members }) => members.length > 0);
    notes.push(`app: the secret is not recorded; using ${defaultSecrets.app}`);
    if (profiles.some(({ logins }) => logins.length > 0)) {
      notes.push('profiles: passwords are not recorded; any password is accepted');
    }
    if (this.#servers.size > 0) {
      notes.push(`servers: secrets are not recorded; each server has the secret ${defaultSecrets.server}`);
    }
    return {
      app: { id: this.#appId ?? defaultBraincloudSeed.app.id, secret: defaultSecrets.app },
      servers: [...this.#servers].map((name) => ({ name, secret: defaultSecrets.server })),
      groupTypes: [
        ...new Set([...groups.map(({ groupType }) => groupType), ...defaultBraincloudSeed.groupTypes]),
      ],
      profiles,
      friendships: [...this.#friends.values()].filter((pair) => pair.every((id) => has.has(id))),
      groups,
    };
  }

  readonly #readers: Readonly<Record<string, (message: ReadMessage) => void>> = {
    'authenticationV2.AUTHENTICATE': (message) => this.#readLogin(message),
    'friend.LIST_FRIENDS': ({ answer, profileId }) => {
      for (const row of rowsOf(answer['friends']))
        this.#befriend(profileId, this.#readProfile(row, 'playerId'));
    },
    'presence.GET_PRESENCE_OF_FRIENDS': ({ answer, profileId }) => {
      for (const id of this.#readPresences(answer)) this.#befriend(profileId, id);
    },
    'presence.REGISTER_LISTENERS_FOR_FRIENDS': ({ answer, profileId }) => {
      for (const id of this.#readPresences(answer)) this.#befriend(profileId, id);
    },
    'presence.GET_PRESENCE_OF_USERS': ({ answer }) => void this.#readPresences(answer),
    'presence.REGISTER_LISTENERS_FOR_PROFILES': ({ answer }) => void this.#readPresences(answer),
    'presence.GET_PRESENCE_OF_GROUP': ({ answer }) => void this.#readPresences(answer),
    'friend.GET_MY_SOCIAL_INFO': ({ answer }) => void this.#readProfile(answer, 'playerId'),
    'friend.ADD_FRIENDS': ({ data, profileId }) => this.#changeFriends(data, profileId),
    'friend.REMOVE_FRIENDS': ({ data, profileId }) => this.#changeFriends(data, profileId),
    'group.GET_MY_GROUPS': ({ answer }) => {
      for (const row of rowsOf(answer['groups'])) this.#readGroup(row);
    },
    'group.READ_GROUP': ({ answer }) => this.#readGroup(answer),
    'group.CREATE_GROUP': ({ answer }) => void this.#changed.add(textAt(answer, 'groupId') ?? ''),
    'group.READ_GROUP_MEMBERS': ({ data, answer }) => this.#readMembers(textAt(data, 'groupId'), answer),
  };

  #readLogin({ data, answer }: ReadMessage): void {
    const serverName = textAt(data, 'serverName');
    if (serverName !== undefined) this.#servers.add(serverName);
    const id = this.#readProfile({ ...answer, name: answer['playerName'] }, 'profileId');
    const sessionId = textAt(answer, 'sessionId');
    if (id === undefined || sessionId === undefined) return;
    this.#sessions.set(sessionId, id);
    if (answer['newUser'] === 'true') this.#changed.add(id);
    const type = textAt(data, 'authenticationType') as Login['type'] | undefined;
    const externalId = textAt(data, 'externalId');
    const profile = this.#profiles.get(id);
    const logins = profile?.logins ?? [];
    const isKnown = logins.some((login) => login.type === type && login.externalId === externalId);
    if (!profile || isKnown || type === undefined || externalId === undefined) return;
    profile.logins = [...logins, { type, externalId }];
  }

  /** Returns the profile's id. */
  #readProfile(row: JsonFields, key: string): string | undefined {
    const id = textAt(row, key);
    if (id === undefined) return undefined;
    const { summaryFriendData } = row;
    const pictureUrl = textAt(row, 'pictureUrl') ?? textAt(row, 'pic');
    const emailAddress = textAt(row, 'emailAddress');
    const name = textAt(row, 'name') ?? textAt(row, 'playerName');
    const seen = {
      ...(name === undefined ? {} : { name }),
      ...(pictureUrl === undefined ? {} : { pictureUrl }),
      ...(emailAddress === undefined ? {} : { emailAddress }),
      ...(typeof summaryFriendData === 'object' && summaryFriendData !== null
        ? { summaryFriendData: summaryFriendData as NonNullable<SeedProfile['summaryFriendData']> }
        : {}),
    };
    // Earlier values take precedence, because they are closer to the start of the recording.
    this.#profiles.set(id, { id, name: '', ...seen, ...this.#profiles.get(id) });
    return id;
  }

  #readPresences(answer: JsonFields): string[] {
    return rowsOf(answer['presence']).flatMap(({ user, ...row }) => {
      const id = this.#readProfile({ ...row, ...fieldsOf(user) }, 'id');
      return id === undefined ? [] : [id];
    });
  }

  #befriend(one: string | undefined, other: string | undefined): void {
    if (one === undefined || other === undefined || this.#changed.has(pairOf(one, other))) return;
    this.#friends.set(pairOf(one, other), [one, other]);
  }

  #changeFriends(data: JsonFields, profileId = ''): void {
    const ids = Array.isArray(data['profileIds']) ? data['profileIds'] : [];
    for (const id of ids) {
      const pair = pairOf(profileId, String(id));
      if (!this.#friends.has(pair)) this.#changed.add(pair);
    }
  }

  #readGroup(row: JsonFields): void {
    const id = textAt(row, 'groupId');
    const { isOpenGroup, summaryData } = row;
    if (id === undefined || this.#groups.has(id)) return;
    this.#groups.set(id, {
      id,
      name: textAt(row, 'name') ?? id,
      groupType: textAt(row, 'groupType') ?? 'test',
      ...(isOpenGroup === true ? { isOpenGroup } : {}),
      ...(typeof summaryData === 'object' && summaryData !== null
        ? { summaryData: summaryData as NonNullable<SeedGroup['summaryData']> }
        : {}),
      members: ownerOf(row),
    });
  }

  #readMembers(groupId: string | undefined, answer: JsonFields): void {
    if (groupId === undefined || this.#members.has(groupId)) return;
    const members = Object.entries(answer).map(([profileId, row]) => {
      const fields = fieldsOf(row);
      this.#readProfile({ ...fields, id: profileId, name: fields['playerName'] }, 'id');
      const role = (textAt(fields, 'role') ?? 'MEMBER') as Member['role'];
      return [profileId, { profileId, role }] as const;
    });
    this.#members.set(groupId, new Map(members));
  }

  #group(group: SeedGroup, has: ReadonlySet<string>, notes: string[]): SeedGroup {
    const read = this.#members.get(group.id);
    if (!read) notes.push(`groups: the members of "${group.name}" are not recorded`);
    const members = [...(read?.values() ?? group.members)].filter(({ profileId }) => has.has(profileId));
    const [first, ...others] = members;
    if (!first || members.some(({ role }) => role === 'OWNER')) return { ...group, members };
    notes.push(`groups: the owner of "${group.name}" is not recorded; using the first member`);
    return { ...group, members: [{ ...first, role: 'OWNER' }, ...others] };
  }
}

function ownerOf(row: JsonFields): readonly Member[] {
  const profileId = textAt(row, 'ownerId');
  return profileId === undefined ? [] : [{ profileId, role: 'OWNER' }];
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function packetOf(body: unknown): JsonFields {
  return fieldsOf(typeof body === 'string' ? parsed(body) : body);
}
