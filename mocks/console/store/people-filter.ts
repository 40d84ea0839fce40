import { computed, signal } from '@preact/signals';
import type { PresenceStatus, Service } from '../schemas.ts';
import { mentions } from './mentions.ts';
import { order, type Person, personOf } from './people.ts';

/** Filters of the list. The empty string means no filter. */
export const nameFilter = signal('');
export const departmentFilter = signal('');
export const queueFilter = signal('');
/** Only people in one of these presences; all people if empty. */
export const statusFilters = {
  genesys: signal<ReadonlySet<PresenceStatus>>(new Set()),
  braincloud: signal<ReadonlySet<PresenceStatus>>(new Set()),
} as const;

export const arePeopleFiltered = computed(
  () =>
    nameFilter.value.trim() !== '' ||
    departmentFilter.value !== '' ||
    queueFilter.value !== '' ||
    statusFilters.genesys.value.size + statusFilters.braincloud.value.size > 0,
);

/** Departments and queues that have people, sorted. */
export const departments = computed(() => distinct(({ department }) => [department]));
export const queueNames = computed(() => distinct(({ queues }) => queues));

export function toggleStatus(service: Service, status: PresenceStatus): void {
  const filter = statusFilters[service];
  const next = new Set(filter.value);
  if (!next.delete(status)) next.add(status);
  filter.value = next;
}

export function clearFilters(): void {
  nameFilter.value = '';
  departmentFilter.value = '';
  queueFilter.value = '';
  for (const filter of Object.values(statusFilters)) filter.value = new Set();
}

/** The keys of a service's people who match the filters. */
export function filteredKeys(service: Service): readonly string[] {
  const statuses = statusFilters[service].value;
  return order.value.filter((key) => {
    const person = personOf(key);
    if (person?.peek().service !== service || !fits(person.peek())) return false;
    // Only this filter depends on the presence, so only it subscribes to every person.
    return statuses.size === 0 || statuses.has(person.value.status);
  });
}

function fits({ name, department, queues }: Person): boolean {
  return (
    mentions([name], nameFilter.value) &&
    (departmentFilter.value === '' || department === departmentFilter.value) &&
    (queueFilter.value === '' || queues.includes(queueFilter.value))
  );
}

function distinct(of: (person: Person) => readonly string[]): string[] {
  const all = order.value.flatMap((key) => {
    const person = personOf(key)?.peek();
    return person ? of(person) : [];
  });
  return [...new Set(all)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b));
}
