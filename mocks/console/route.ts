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
  const name = hash.value.slice(1);
  return views.find(({ id }) => id === name)?.id ?? 'people';
});

export const title = computed(() => views.find(({ id }) => id === view.value)?.title ?? '');

/** Follows the address from now on. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
}

/** The address of a console for another world of this server. */
export function consoleOf(world: string): string {
  return `/worlds/${encodeURIComponent(world)}/__mock/console${hash.value}`;
}
