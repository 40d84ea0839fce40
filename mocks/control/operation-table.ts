import type { ControlTable } from './operation-types.ts';
import { clockOperations } from './operations/clock.ts';
import { faultOperations } from './operations/faults.ts';
import { journalOperations } from './operations/journal.ts';
import { overrideOperations } from './operations/overrides.ts';
import { peopleOperations } from './operations/people.ts';
import { settingsOperations } from './operations/settings.ts';
import { stateOperations } from './operations/state.ts';
import { stubOperations } from './operations/stubs.ts';
import { tokenOperations } from './operations/tokens.ts';
import { worldOperations } from './operations/worlds.ts';

/** Handlers of all operations in openapi/mock-control.yaml except the event stream. */
export const controlOperations: ControlTable = {
  ...stateOperations,
  ...peopleOperations,
  ...clockOperations,
  ...faultOperations,
  ...journalOperations,
  ...settingsOperations,
  ...overrideOperations,
  ...stubOperations,
  ...tokenOperations,
  ...worldOperations,
};
