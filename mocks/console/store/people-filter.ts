import { computed, signal } from '@preact/signals';
import type { PresenceStatus, Service } from '../schemas.ts';
import { order, type Person, personOf } from './people.ts';

/** Who is shown; an empty text filters nothing. */
export const nameFilter = signal('');
export const departmentFilter = signal('');
export const queueFilter = signal('');
/** Only people in one of these; all where it is empty. */
export const statusFilter = signal<ReadonlySet<PresenceStatus>>(new Set());

export const isFiltered = computed(
  () =>
    nameFilter.value.trim() !== '' ||
    departmentFilter.value !== '' ||
    queueFilter.value !== '' ||
    statusFilter.value.size > 0,
);

/** The departments and the queues that somebody is in, sorted. */
export const departments = computed(() => distinct(({ department }) => [department]));
export const queueNames = computed(() => distinct(({ queues }) => queues));

export function toggleStatus(status: PresenceStatus): void {
  const next = new Set(statusFilter.value);
  if (!next.delete(status)) next.add(status);
  statusFilter.value = next;
}

export function clearFilters(): void {
  nameFilter.value = '';
  departmentFilter.value = '';
  queueFilter.value = '';
  statusFilter.value = new Set();
}

/** The keys of the people of a service that match the filters. */
export function filteredKeys(service: Service): readonly string[] {
  const text = nameFilter.value.trim().toLowerCase();
  const statuses = statusFilter.value;
  return order.value.filter((key) => {
    const person = personOf(key);
    if (person?.peek().service !== service || !fits(person.peek(), text)) return false;
    // A person moves between statuses, so that only this filter follows every person.
    return statuses.size === 0 || statuses.has(person.value.status);
  });
}

function fits({ name, department, queues }: Person, text: string): boolean {
  return (
    name.toLowerCase().includes(text) &&
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
