import { computed, signal } from '@preact/signals';
import type { Schemas, State } from '../schemas.ts';

/** What the world holds, as it was read last. */
export const state = signal<State | undefined>(undefined);
export const faults = signal<readonly Schemas['ActiveFault'][]>([]);
export const scenarios = signal<readonly Schemas['Scenario'][]>([]);
export const operations = signal<readonly Schemas['OperationInfo'][]>([]);
export const worlds = signal<readonly Schemas['World'][]>([]);
export const rules = signal<ReadonlyMap<string, Schemas['Rule']>>(new Map());

/** The world's clock, and when it was read in the page's time. */
export const clock = signal<(Schemas['Clock'] & { readonly readAt: number }) | undefined>(undefined);

/** Goes up with each second, while somebody looks. */
export const tick = signal(0);

/** The world's time as the page reckons it, fresh each second. */
export const worldNow = computed(() => {
  void tick.value;
  return worldTime();
});

/** The world's time at this very moment. */
export function worldTime(): number {
  const read = clock.value;
  if (!read) return Date.now();
  return read.epochMs + Math.max(0, performance.now() - read.readAt) * read.speed;
}
