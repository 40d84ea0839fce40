import type { PresenceStatus } from './schemas.ts';

/** The appearance of a status: its colour in the style sheets, its icon and its name. */
export interface StatusLook {
  readonly tone: string;
  readonly sign: Sign;
  readonly name: string;
}

/** A shape that distinguishes statuses without relying on colour. */
export type Sign = 'check' | 'queue' | 'bar' | 'clock' | 'cup' | 'book' | 'group' | 'moon' | 'ring' | 'veil';

/** In the legend's order. */
const looks: Readonly<Record<PresenceStatus, StatusLook>> = {
  Available: { tone: 'available', sign: 'check', name: 'Available' },
  Online: { tone: 'available', sign: 'check', name: 'Online' },
  OnQueue: { tone: 'queue', sign: 'queue', name: 'On Queue' },
  Busy: { tone: 'busy', sign: 'bar', name: 'Busy' },
  Meeting: { tone: 'meeting', sign: 'group', name: 'Meeting' },
  Training: { tone: 'training', sign: 'book', name: 'Training' },
  Away: { tone: 'away', sign: 'clock', name: 'Away' },
  Idle: { tone: 'idle', sign: 'moon', name: 'Idle' },
  Break: { tone: 'break', sign: 'cup', name: 'Break' },
  Meal: { tone: 'meal', sign: 'cup', name: 'Meal' },
  Hidden: { tone: 'hidden', sign: 'veil', name: 'Hidden' },
  Offline: { tone: 'offline', sign: 'ring', name: 'Offline' },
};

const braincloud: readonly PresenceStatus[] = ['Online', 'Hidden', 'Offline'];

export function lookOf(status: PresenceStatus): StatusLook {
  return looks[status];
}

/** Returns the statuses of a service, in the legend's order. */
export function statusesOf(service: 'genesys' | 'braincloud'): readonly PresenceStatus[] {
  if (service === 'braincloud') return braincloud;
  return (Object.keys(looks) as PresenceStatus[]).filter((status) => !['Online', 'Hidden'].includes(status));
}
