import { signal } from '@preact/signals';
import type { PresenceChange, PresenceStatus } from '../schemas.ts';
import { keyOf } from './people.ts';

/** A change of a person's presence. */
export interface PresenceStep {
  readonly at: number;
  readonly status: PresenceStatus;
  readonly was: PresenceStatus;
  readonly definitionId?: string | undefined;
  readonly note: string;
}

/** Maximum number of changes kept per person. */
const MAX_STEPS = 1000;

const steps = new Map<string, PresenceStep[]>();
let last = 0;

/** Incremented whenever the history changes. */
export const changesVersion = signal(0);

/** Oldest first. */
export function stepsOf(key: string): readonly PresenceStep[] {
  return steps.get(key) ?? [];
}

/** Adds changes, ordered by number. Known changes are ignored. */
export function takeSteps(changes: readonly PresenceChange[]): PresenceChange[] {
  const fresh = changes.filter(({ number }) => number > last);
  for (const change of fresh) {
    last = change.number;
    // A user's presence is the one in the primary source.
    if (change.service === 'genesys' && !change.primary) continue;
    const key = keyOf(change.service, change.userId);
    const kept = steps.get(key) ?? [];
    if (!steps.has(key)) steps.set(key, kept);
    const { at, status, was, definitionId, message, activity } = change;
    kept.push({ at, status, was, definitionId, note: message ?? (activity ? JSON.stringify(activity) : '') });
    if (kept.length > MAX_STEPS) kept.shift();
  }
  if (fresh.length > 0) changesVersion.value++;
  return fresh;
}

export function clearSteps(): void {
  steps.clear();
  last = 0;
  changesVersion.value++;
}
