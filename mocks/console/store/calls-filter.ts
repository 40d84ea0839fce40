import { computed } from '@preact/signals';
import type { FilterOption } from '../parts/filter-select.tsx';
import { clearQuery, queryField, queryFields } from '../route.ts';
import type { JournalEntry } from '../schemas.ts';
import { calls } from './calls.ts';
import { mentions } from './mentions.ts';
import { nameOf } from './people.ts';

/** Filters of the call list. They are kept in the URL, so that a filtered view can be linked to. */
export const searchFilter = queryField('find');
export const personFilter = queryField('person');
export const operationFilter = queryField('operation');
export const statusFilter = queryField('status');
export const ruleFilter = queryField('rule');

const FILTERS = ['find', 'person', 'operation', 'status', 'rule'];
const REFUSED: FilterOption = { value: 'refused', label: 'Refused or failed' };
const FAULT: FilterOption = { value: 'fault', label: 'Hit by a fault' };
const SERVICES: readonly FilterOption[] = [
  { value: 'genesys', label: 'All of Genesys Cloud' },
  { value: 'braincloud', label: 'All of brainCloud' },
];

export const areCallsFiltered = computed(() => queryFields(FILTERS).some((value) => value.trim() !== ''));

export function clearCallFilters(): void {
  clearQuery(FILTERS);
}

/** The matching calls, latest first. */
export const filteredCalls = computed(() => {
  const [person, operation, status, rule] = [personFilter, operationFilter, statusFilter, ruleFilter].map(
    ({ value }) => value,
  );
  return calls.value
    .filter(
      (call) =>
        (!person || isAbout(call, person)) &&
        (!operation || isOf(call, operation)) &&
        (!status || (status === REFUSED.value ? isRefused(call) : String(call.status) === status)) &&
        (!rule || (rule === FAULT.value ? call.fault !== undefined : call.rule === rule)) &&
        mentions([call.operation, call.url, call.rule ?? '', call.correlationId ?? ''], searchFilter.value),
    )
    .reverse();
});

/** Returns the names of the people and apps that made a call or were changed by it. */
export const personChoices = computed<readonly FilterOption[]>(() => {
  const ids = new Set(
    calls.value.flatMap(({ caller, changes = [] }) => [
      ...(caller === undefined ? [] : [caller]),
      ...changes.map(({ userId }) => userId),
    ]),
  );
  return [...ids]
    .map((id) => ({ value: id, label: callerName(id) }))
    .sort((one, other) => one.label.localeCompare(other.label));
});

export const operationChoices = computed<readonly FilterOption[]>(() => [
  ...SERVICES,
  ...distinct(({ operation }) => operation),
]);
export const statusChoices = computed<readonly FilterOption[]>(() => [
  REFUSED,
  ...distinct(({ status }) => String(status)).map(({ value }) => ({
    value,
    label: value === '0' ? 'No answer' : value,
  })),
]);
export const ruleChoices = computed<readonly FilterOption[]>(() => [FAULT, ...distinct(({ rule }) => rule)]);

/** Returns the name of the person with this id in either service, or the id itself for an app. */
export function callerName(id: string): string {
  const user = nameOf('genesys', id);
  return user === id ? nameOf('braincloud', id) : user;
}

function distinct(of: (call: JournalEntry) => string | undefined): FilterOption[] {
  const values = new Set(calls.value.map(of));
  return [...values]
    .flatMap((value) => (value === undefined ? [] : [{ value, label: value }]))
    .sort((one, other) => one.label.localeCompare(other.label, undefined, { numeric: true }));
}

function isAbout({ caller, changes = [] }: JournalEntry, id: string): boolean {
  return caller === id || changes.some(({ userId }) => userId === id);
}

function isOf({ operation, url }: JournalEntry, wanted: string): boolean {
  if (wanted === 'genesys') return /^\/(?:api|oauth|token|logout)\b/.test(url);
  return wanted === 'braincloud' ? /dispatcher/.test(url) : operation === wanted;
}

function isRefused({ status }: JournalEntry): boolean {
  return status === 0 || status === 202 || status >= 400;
}
