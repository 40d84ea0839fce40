import { computed, signal } from '@preact/signals';
import type { Schemas, State } from '../schemas.ts';

/** The state of the world as last read. */
export const state = signal<State | undefined>(undefined);
export const faults = signal<readonly Schemas['ActiveFault'][]>([]);
export const scenarios = signal<readonly Schemas['Scenario'][]>([]);
export const operations = signal<readonly Schemas['OperationInfo'][]>([]);
export const worlds = signal<readonly Schemas['World'][]>([]);
export const rules = signal<ReadonlyMap<string, Schemas['Rule']>>(new Map());

/** The world's clock, and when it was read by the page's clock. */
export const clock = signal<(Schemas['Clock'] & { readonly readAt: number }) | undefined>(undefined);

/** Incremented each second while the page is visible. */
export const tick = signal(0);

/** The world's time, updated each second. */
export const worldNow = computed(() => {
  void tick.value;
  return worldTime();
});

/** Returns the world's current time. */
export function worldTime(): number {
  const read = clock.value;
  if (!read) return Date.now();
  return read.epochMs + Math.max(0, performance.now() - read.readAt) * read.speed;
}
