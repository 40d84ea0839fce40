import fc from 'fast-check';
import { people, sources, UNKNOWN_ID } from '../contract/seed-ids.ts';

export type Family = 'old' | 'new';

/** Picks a definition by index modulo their number, or an unknown id. */
export type Pick = number | 'unknown';

export interface PatchedPresence {
  readonly primary?: boolean;
  readonly definition?: Pick;
  readonly message?: string | null;
}

/** A step of a history. */
export type OrgStep =
  | {
      readonly does: 'define';
      readonly family: Family;
      readonly system: System;
      readonly label: string;
      readonly deactivated?: boolean;
    }
  | {
      readonly does: 'redefine';
      readonly family: Family;
      readonly definition: Pick;
      readonly label: string;
      readonly system?: System;
      readonly deactivated?: boolean;
    }
  | { readonly does: 'delete'; readonly family: Family; readonly definition: Pick }
  | {
      readonly does: 'patch';
      readonly userId: string;
      readonly source: string;
      readonly change: PatchedPresence;
    }
  | {
      readonly does: 'bulk';
      readonly rows: readonly { readonly userId: string; readonly change: PatchedPresence }[];
    }
  | { readonly does: 'choose source'; readonly userId: string; readonly sourceId: string }
  | { readonly does: 'wait'; readonly milliseconds: number };

/** The system presences used here: few, so that they reach their limit. */
export const systems = ['Busy', 'Break', 'OnQueue'] as const;
export type System = (typeof systems)[number];

/** Sources whose presence is patched. */
export const patchedSources = ['purecloud', 'PureCloud', 'desk-lamp', 'door'] as const;
const refusedSources = ['microsoftteams', 'ZOOMPHONE', sources.deskPhones] as const;
export const chosenSources = [sources.purecloud, sources.deskPhones] as const;
const otherSources = [sources.teams, UNKNOWN_ID, 'desk-lamp'] as const;
/** Few users, so that steps affect each other. */
export const team = [people.ada, people.mia, people.noah] as const;

const family = fc.constantFrom<Family>('old', 'new');
const system = fc.constantFrom<System>(...systems);
const label = fc.string({ minLength: 1, maxLength: 8 });
const definition: fc.Arbitrary<Pick> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constant<Pick>('unknown') },
);
const user = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<string>(...team) },
  { weight: 1, arbitrary: fc.constant(UNKNOWN_ID) },
);
const message = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, '') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(250), 'x'.repeat(251)) },
);

/** May be empty; never only `primary: false`, whose effect is not documented. */
const change: fc.Arbitrary<PatchedPresence> = fc
  .record({ primary: fc.boolean(), definition, message }, { requiredKeys: [] })
  .map(({ primary, ...rest }) =>
    primary === undefined || (!primary && Object.keys(rest).length === 0) ? rest : { primary, ...rest },
  );

export const orgStep: fc.Arbitrary<OrgStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { does: fc.constant('define' as const), family, system, label, deactivated: fc.boolean() },
      { requiredKeys: ['does', 'family', 'system', 'label'] },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        does: fc.constant('redefine' as const),
        family,
        definition,
        label,
        system,
        deactivated: fc.boolean(),
      },
      { requiredKeys: ['does', 'family', 'definition', 'label'] },
    ),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('delete' as const), family, definition }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('patch' as const),
      userId: user,
      source: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom<string>(...patchedSources) },
        { weight: 1, arbitrary: fc.constantFrom<string>(...refusedSources) },
      ),
      change,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('bulk' as const),
      rows: fc.array(fc.record({ userId: user, change }), { maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('choose source' as const),
      userId: user,
      sourceId: fc.constantFrom<string>(...chosenSources, ...chosenSources, ...otherSources),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      milliseconds: fc.integer({ min: 1, max: 90_000 }),
    }),
  },
);
