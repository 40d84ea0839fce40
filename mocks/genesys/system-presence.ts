import type {
  EventSystemPresence,
  SystemPresenceKey as SystemPresence,
  SystemPresenceName,
} from '../../src/generated/genesys.ts';

/** System presences in the spelling of the new family, which the state uses. */
export type { SystemPresenceKey as SystemPresence } from '../../src/generated/genesys.ts';

/** The built-in definitions, in the order in which the mock lists them; the ids are the same in every org. */
export const builtInDefinitionIds = {
  Available: '6a3af858-942f-489d-9700-5f9bcdcdae9b',
  Away: '5e5c5c66-ea97-4e7f-ac41-6424784829f2',
  Break: '227b37e2-f1d0-4dd0-8f50-badd7cf6d158',
  Busy: '31fe3bac-dea6-44b7-bed7-47f91660a1a0',
  Idle: '7ffa01cd-7866-4ad7-8faa-31e11b42f51f',
  Meal: '3fd96123-badb-4f69-bc03-1b1ccc6d8014',
  Meeting: 'bbdff279-7ae1-48ea-bade-7831d7234c64',
  Offline: 'ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5',
  OnQueue: 'e08eaf1b-ee47-4fa9-a231-1200e284798f',
  Training: 'd2390a99-8546-bad9-8f0a-219548e8aeb0',
} as const satisfies Record<SystemPresence, string>;

export const systemPresences = Object.keys(builtInDefinitionIds) as SystemPresence[];

/** `On Queue`, as in labels and in the old definition operations. */
export function titleSpelling(presence: SystemPresence): SystemPresenceName {
  return presence === 'OnQueue' ? 'On Queue' : presence;
}

/** `ON_QUEUE`, as in events. */
export function upperSpelling(presence: SystemPresence): EventSystemPresence {
  if (presence === 'OnQueue') return 'ON_QUEUE';
  // `toUpperCase` loses the literal type.
  return presence.toUpperCase() as Uppercase<typeof presence>;
}

/** Parses any of the three spellings. */
export function readSystemPresence(text: string): SystemPresence | undefined {
  return systemPresences.find(
    (presence) => text === presence || text === titleSpelling(presence) || text === upperSpelling(presence),
  );
}
