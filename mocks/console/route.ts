import { computed, signal } from '@preact/signals';

/** The views of the console; each has its place behind the `#` of the address. */
export const views = [
  { id: 'people', title: 'People' },
  { id: 'timeline', title: 'Timeline' },
  { id: 'calls', title: 'Calls' },
  { id: 'sockets', title: 'Sockets' },
  { id: 'definitions', title: 'Definitions' },
  { id: 'faults', title: 'Faults' },
  { id: 'stubs', title: 'Stubs' },
  { id: 'settings', title: 'Settings' },
  { id: 'world', title: 'World' },
  { id: 'fidelity', title: 'Fidelity' },
] as const;

export type View = (typeof views)[number]['id'];

const hash = signal(location.hash);

/** The view that is shown. */
export const view = computed<View>(() => {
  const [name] = hash.value.slice(1).split(/[/?]/, 1);
  return views.find(({ id }) => id === name)?.id ?? 'people';
});

/** What the side panel of the view shows: the address after its first slash, such as a person's key. */
export const subject = computed<string | undefined>(() => {
  const [path = ''] = hash.value.split('?', 1);
  const slash = path.indexOf('/');
  if (slash < 0) return undefined;
  try {
    return decodeURIComponent(path.slice(slash + 1));
  } catch {
    return undefined;
  }
});

/** What follows the `?` of the address: filters. */
const query = computed(() => {
  const mark = hash.value.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : hash.value.slice(mark + 1));
});

/** A filter that is in the address; empty where it filters nothing. */
export interface QueryField {
  value: string;
}

export function queryField(name: string): QueryField {
  return {
    get value() {
      return query.value.get(name) ?? '';
    },
    set value(next) {
      changeQuery({ [name]: next });
    },
  };
}

export function queryFields(names: readonly string[]): string[] {
  return names.map((name) => query.value.get(name) ?? '');
}

export function clearQuery(names: readonly string[]): void {
  changeQuery(Object.fromEntries(names.map((name) => [name, ''])));
}

function changeQuery(fields: Readonly<Record<string, string>>): void {
  const next = new URLSearchParams(query.peek());
  for (const [name, value] of Object.entries(fields)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  const [path] = hash.peek().split('?', 1);
  const text = next.toString();
  // A typed text would otherwise be an entry of the history for each letter.
  history.replaceState(null, '', `${path || `#${view.peek()}`}${text === '' ? '' : `?${text}`}`);
  hash.value = location.hash;
}

export const title = computed(() => views.find(({ id }) => id === view.value)?.title ?? '');

/** Follows the address from now on. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
}

/** The address of the calls that match filters. */
export function callsHash(filters: Readonly<Record<string, string>>): string {
  return `#calls?${new URLSearchParams(filters).toString()}`;
}

/** The address of a view, or of a subject in its side panel. The filters of the current view are kept. */
export function hashOf(of: View, shown?: string): string {
  const path = shown === undefined ? `#${of}` : `#${of}/${encodeURIComponent(shown)}`;
  const filters = of === view.value ? query.value.toString() : '';
  return filters === '' ? path : `${path}?${filters}`;
}

/** Closes the side panel, and returns the focus to the row it was opened from, where that is in the page. */
export function closePanel(): void {
  const row = document.querySelector<HTMLElement>('main [aria-current="true"]');
  location.hash = hashOf(view.peek());
  hash.value = location.hash;
  (row ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}

/** The address of a console for another world of this server. */
export function consoleOf(world: string): string {
  return `/worlds/${encodeURIComponent(world)}/__mock/console#${view.value}`;
}
