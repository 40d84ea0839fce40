import {
  type Answer,
  createPresenceMock,
  defaultGenesysSeed,
  type GenesysRuleId,
  type GenesysSeed,
  type PresenceMock,
  WorldClock,
} from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { START_TIME } from '../contract/run-scenario.ts';
import { builtIn } from '../contract/seed-ids.ts';
import type { OrgStep, PatchedPresence, Pick } from './genesys-steps.ts';

/** Custom definitions under Busy that leave room for two more active ones. */
export const busyDefinitions = Array.from({ length: 30 }, (_, index) => ({
  id: `50000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  languageLabels: { en_US: `Busy ${index}` },
  systemPresence: 'Busy' as const,
  deactivated: index >= 28,
}));

// Everybody starts in a built-in presence, because the seed's custom definitions are missing.
const seed: GenesysSeed = {
  ...defaultGenesysSeed,
  users: defaultGenesysSeed.users.map((user) => ({ ...user, presence: { definition: builtIn.Available } })),
  definitions: busyDefinitions,
};

/** An org with a clock that moves only in wait steps. */
export function openOrg(rulesOff: readonly GenesysRuleId[] = []): PresenceMock {
  const clock = new WorldClock({ startAt: START_TIME, frozen: true });
  return createPresenceMock({ clock, seed: { genesys: seed }, rulesOff });
}

export function callOrg(mock: PresenceMock, method: string, target: string, body?: unknown): Answer {
  return mock.answer(callOf(method, target, { body }));
}

export function parsedBody<Body>(answer: Answer): Body {
  return JSON.parse(answer.bodyText) as Body;
}

/**
 * Runs a step in an org.
 * @param idOf returns the id of the picked definition.
 */
export function performStep(
  mock: PresenceMock,
  step: OrgStep,
  idOf: (pick: Pick) => string,
): Answer | undefined {
  switch (step.does) {
    case 'define':
      return callOrg(mock, 'POST', definitions(step.family), draft(step));
    case 'redefine':
      return callOrg(mock, 'PUT', `${definitions(step.family)}/${idOf(step.definition)}`, draft(step));
    case 'delete':
      return callOrg(mock, 'DELETE', `${definitions(step.family)}/${idOf(step.definition)}`);
    case 'patch':
      return callOrg(
        mock,
        'PATCH',
        `/api/v2/users/${step.userId}/presences/${step.source}`,
        changeOf(step.change, idOf),
      );
    case 'bulk':
      return callOrg(
        mock,
        'PUT',
        '/api/v2/users/presences/bulk',
        step.rows.map(({ userId, change }) => ({ id: userId, ...changeOf(change, idOf) })),
      );
    case 'choose source':
      return callOrg(mock, 'PUT', `/api/v2/presence/users/${step.userId}/primarysource`, {
        sourceId: step.sourceId,
      });
    case 'wait':
      mock.clock.advance(step.milliseconds);
      return undefined;
  }
}

function definitions(family: 'old' | 'new'): string {
  return family === 'old' ? '/api/v2/presencedefinitions' : '/api/v2/presence/definitions';
}

function draft(step: Extract<OrgStep, { does: 'define' | 'redefine' }>): object {
  const { family, label, system, deactivated } = step;
  return {
    languageLabels: { en_US: label },
    ...(system === undefined ? {} : { systemPresence: family === 'old' ? spelled(system) : system }),
    ...(deactivated === undefined ? {} : { deactivated }),
  };
}

function changeOf({ definition, ...change }: PatchedPresence, idOf: (pick: Pick) => string): object {
  return { ...change, ...(definition === undefined ? {} : { presenceDefinition: { id: idOf(definition) } }) };
}

/** The spelling of the older API family. */
export function spelled(system: string): string {
  return system === 'OnQueue' ? 'On Queue' : system;
}
