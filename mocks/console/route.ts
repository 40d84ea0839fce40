import { computed, signal } from '@preact/signals';

/** The views of the console. The URL's fragment selects one. */
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

/** The current view. */
export const view = computed<View>(() => {
  const [name] = hash.value.slice(1).split(/[/?]/, 1);
  return views.find(({ id }) => id === name)?.id ?? 'people';
});

/** The subject of the side panel, such as a person's key: the fragment after its first slash. */
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

/** The filters: the fragment after its `?`. */
const query = computed(() => {
  const mark = hash.value.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : hash.value.slice(mark + 1));
});

/** A filter kept in the URL. The empty string means no filter. */
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
  // Replace the entry, so that typing does not add a history entry per letter.
  history.replaceState(null, '', `${path || `#${view.peek()}`}${text === '' ? '' : `?${text}`}`);
  hash.value = location.hash;
}

export const title = computed(() => views.find(({ id }) => id === view.value)?.title ?? '');

/** Starts to follow changes of the URL. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
}

/** Returns the URL of the calls that match filters. */
export function callsHash(filters: Readonly<Record<string, string>>): string {
  return `#calls?${new URLSearchParams(filters).toString()}`;
}

/** Returns the URL of a view, or of a subject in its side panel. The current view's filters are kept. */
export function hashOf(of: View, shown?: string): string {
  const path = shown === undefined ? `#${of}` : `#${of}/${encodeURIComponent(shown)}`;
  const filters = of === view.value ? query.value.toString() : '';
  return filters === '' ? path : `${path}?${filters}`;
}

/** Closes the side panel, and returns the focus to the selected row if it is in the page. */
export function closePanel(): void {
  const row = document.querySelector<HTMLElement>('main [aria-current="true"]');
  location.hash = hashOf(view.peek());
  hash.value = location.hash;
  (row ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}

/** Returns the URL of the console of another world on this server. */
export function consoleOf(world: string): string {
  return `/worlds/${encodeURIComponent(world)}/__mock/console#${view.value}`;
}
