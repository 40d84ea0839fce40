import { type Signal, signal } from '@preact/signals';
import type { PresenceChange, PresenceStatus, Schemas, Service, State } from '../schemas.ts';

/** A presence in a source that is not the user's primary one. */
export interface OtherPresence {
  readonly source: string;
  readonly status: PresenceStatus;
  readonly label: string;
  readonly message: string;
}

/** A user or player, with the fields that the page shows. */
export interface Person {
  /** The service and the id, joined. */
  readonly key: string;
  readonly service: Service;
  readonly id: string;
  readonly name: string;
  readonly status: PresenceStatus;
  /** The label of the presence's definition, or the status. */
  readonly label: string;
  /** The presence's message; empty for brainCloud. */
  readonly definitionId: string;
  readonly note: string;
  /** World time at which the presence began, if known. */
  readonly since: number | undefined;
  readonly others: readonly OtherPresence[];
  /** Genesys Cloud only. Undefined when off queue. */
  readonly routing: string | undefined;
  /** Empty if the user has no department, and for brainCloud. */
  readonly department: string;
  /** The names of the user's queues; Genesys Cloud only. */
  readonly queues: readonly string[];
  /** Number of open RTT connections; brainCloud only. */
  readonly connections: number;
}

/** The keys of all people, in the world's order. */
export const order = signal<readonly string[]>([]);

interface Entry {
  readonly person: Signal<Person>;
  /** When the last event for this person arrived, by the page's clock. */
  eventAt: number;
}

const entries = new Map<string, Entry>();
let definitions: ReadonlyMap<string, Schemas['DefinitionState']> = new Map();
let sources: ReadonlyMap<string, string> = new Map();

export function keyOf(service: Service, id: string): string {
  return `${service}:${id}`;
}

export function personOf(key: string): Signal<Person> | undefined {
  return entries.get(key)?.person;
}

/** Returns a person's name, or the id if the person is unknown. */
export function nameOf(service: Service, id: string): string {
  return entries.get(keyOf(service, id))?.person.value.name ?? id;
}

/**
 * Adds the people of a world's state.
 * @param askedAt when the state was requested, by the page's clock. Later events are newer than the state.
 */
export function takePeople({ genesys, braincloud }: State, askedAt: number): void {
  definitions = new Map(genesys.definitions.map((definition) => [definition.id, definition]));
  sources = new Map(genesys.sources.map(({ id, name }) => [id, name]));
  const queues = queuesByUser(genesys.queues);
  const people = [
    ...genesys.users.map((user) => fromUser(user, queues.get(user.id) ?? [])),
    ...braincloud.profiles.map(fromProfile),
  ];
  const keys = people.map(({ key }) => key);
  const present = new Set(keys);
  for (const key of entries.keys()) if (!present.has(key)) entries.delete(key);
  for (const person of people) {
    const entry = entries.get(person.key);
    if (!entry) entries.set(person.key, { person: signal(person), eventAt: 0 });
    else if (entry.eventAt < askedAt) put(entry, person);
  }
  if (keys.join() !== order.peek().join()) order.value = keys;
}

/** Applies a change of one presence. `now` is by the page's clock. */
export function takeChange(change: PresenceChange, now: number): void {
  const entry = entries.get(keyOf(change.service, change.userId));
  if (!entry) return;
  entry.eventAt = now;
  const { status, at } = change;
  const old = entry.person.peek();
  if (change.service === 'braincloud') {
    const since = status === old.status ? old.since : at;
    put(entry, { ...old, status, label: status, note: noteOf(change.activity ?? {}), since });
    return;
  }
  const { definitionId = '' } = change;
  const label = definitions.get(definitionId)?.label ?? status;
  const note = change.message ?? '';
  const source = sourceName(change.source ?? '');
  const others = old.others.filter((other) => other.source !== source);
  const routing = routingText(change.routingStatus);
  const since = status === old.status && label === old.label && note === old.note ? old.since : at;
  if (change.primary) put(entry, { ...old, status, label, definitionId, note, since, others, routing });
  else put(entry, { ...old, others: [...others, { source, status, label, message: note }] });
}

/** Sets when a presence began, if only the history contains it. */
export function takeSince(key: string, at: number): void {
  const entry = entries.get(key);
  if (entry && entry.person.peek().since === undefined) put(entry, { ...entry.person.peek(), since: at });
}

function put(entry: Entry, person: Person): void {
  const old = entry.person.peek();
  const since = person.since ?? (person.status === old.status ? old.since : undefined);
  const next = { ...person, since };
  if (JSON.stringify(next) !== JSON.stringify(old)) entry.person.value = next;
}

/** Returns the names of each user's queues, by user id. */
function queuesByUser(queues: readonly Schemas['QueueState'][]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, members } of queues) {
    for (const id of members) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}

function fromUser(user: Schemas['UserState'], queues: readonly string[]): Person {
  const { id, name, department = '', primarySource, presences, routingStatus } = user;
  const primary = presences[primarySource];
  return {
    key: keyOf('genesys', id),
    service: 'genesys',
    id,
    name,
    status: primary?.systemPresence ?? 'Offline',
    label: primary?.label ?? 'Offline',
    definitionId: primary?.definitionId ?? '',
    note: primary?.message ?? '',
    since: primary ? Date.parse(primary.modifiedDate) : undefined,
    others: Object.entries(presences)
      .filter(([source]) => source !== primarySource)
      .map(([source, { systemPresence: status, label, message }]) => ({
        source: sourceName(source),
        status,
        label,
        message,
      })),
    routing: routingText(routingStatus.status),
    department,
    queues,
    connections: 0,
  };
}

function fromProfile(profile: State['braincloud']['profiles'][number]): Person {
  const { id, name, online, visible, activity, connections } = profile;
  const status = online ? (visible ? 'Online' : 'Hidden') : 'Offline';
  return {
    key: keyOf('braincloud', id),
    service: 'braincloud',
    id,
    name,
    status,
    label: status,
    definitionId: '',
    note: noteOf(activity),
    since: undefined,
    others: [],
    routing: undefined,
    department: '',
    queues: [],
    connections,
  };
}

/** Returns the text to show, such as `Not responding`; undefined for `OFF_QUEUE`. */
function routingText(status: Schemas['RoutingStatusName'] = 'OFF_QUEUE'): string | undefined {
  if (status === 'OFF_QUEUE') return undefined;
  const words = status.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns an activity on one line: `LEVEL 31 · MAP Harbour`. */
function noteOf(activity: Readonly<Record<string, unknown>>): string {
  return Object.entries(activity)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}

const KNOWN_SOURCES: Readonly<Record<string, string>> = {
  PURECLOUD: 'Genesys Cloud',
  MICROSOFTTEAMS: 'Microsoft Teams',
  ZOOMPHONE: 'Zoom Phone',
};

/** Returns a source's display name. */
export function sourceName(source: string): string {
  return KNOWN_SOURCES[source] ?? sources.get(source) ?? source;
}
