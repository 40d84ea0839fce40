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
  { id: 'world', title: 'World' },
] as const;

export type View = (typeof views)[number]['id'];

const hash = signal(location.hash);

/** The view that is shown. */
export const view = computed<View>(() => {
  const [name] = hash.value.slice(1).split('/', 1);
  return views.find(({ id }) => id === name)?.id ?? 'people';
});

/** What the side panel of the view shows: all behind the first slash of the address, such as a person's key. */
export const subject = computed<string | undefined>(() => {
  const slash = hash.value.indexOf('/');
  if (slash < 0) return undefined;
  try {
    return decodeURIComponent(hash.value.slice(slash + 1));
  } catch {
    return undefined;
  }
});

export const title = computed(() => views.find(({ id }) => id === view.value)?.title ?? '');

/** Follows the address from now on. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
}

/** The address of a view, or of a subject in its side panel. */
export function hashOf(of: View, shown?: string): string {
  return shown === undefined ? `#${of}` : `#${of}/${encodeURIComponent(shown)}`;
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
