import { type Signal, signal } from '@preact/signals';
import type { PresenceChange, PresenceStatus, Schemas, Service, State } from '../schemas.ts';

/** A presence in a source that is not the user's primary one. */
export interface OtherPresence {
  readonly source: string;
  readonly status: PresenceStatus;
  readonly label: string;
  readonly message: string;
}

/** A user or a player, as the page shows them. */
export interface Person {
  /** The service and the id. */
  readonly key: string;
  readonly service: Service;
  readonly id: string;
  readonly name: string;
  readonly status: PresenceStatus;
  /** The label of the presence's definition, or the status. */
  readonly label: string;
  /** Of the presence; empty for brainCloud. */
  readonly definitionId: string;
  readonly note: string;
  /** World time since when, if that is known. */
  readonly since: number | undefined;
  readonly others: readonly OtherPresence[];
  /** Genesys Cloud only; undefined off queue. */
  readonly routing: string | undefined;
  /** Empty without a department, and for brainCloud. */
  readonly department: string;
  /** The names of the user's queues; Genesys Cloud only. */
  readonly queues: readonly string[];
  /** Open RTT connections; brainCloud only. */
  readonly connections: number;
}

/** The keys of everybody, in the order of the world. */
export const order = signal<readonly string[]>([]);

interface Entry {
  readonly person: Signal<Person>;
  /** When the last event of this person came, in the page's time. */
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

/** The name of a person, or the id of an unknown one. */
export function nameOf(service: Service, id: string): string {
  return entries.get(keyOf(service, id))?.person.value.name ?? id;
}

/**
 * Takes the people in a state of the world.
 * @param askedAt when the state was requested, in the page's time: later events are newer than it.
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

/** Takes a change of one presence, at the page's time `now`. */
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

/** Sets since when a presence lasts, where only the history has it. */
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

/** The names of the queues of each user, by the user's id. */
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

/** `Not responding`; nothing off queue. */
function routingText(status: Schemas['RoutingStatusName'] = 'OFF_QUEUE'): string | undefined {
  if (status === 'OFF_QUEUE') return undefined;
  const words = status.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An activity on one line: `LEVEL 31 · MAP Harbour`. */
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

/** The display name of a source. */
export function sourceName(source: string): string {
  return KNOWN_SOURCES[source] ?? sources.get(source) ?? source;
}
