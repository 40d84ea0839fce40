import { describe, expect, test } from 'vitest';
import {
  builtInDefinitionIds,
  readSystemPresence,
  systemPresences,
  titleSpelling,
  upperSpelling,
} from '../../../mocks/genesys/system-presence.ts';
import { builtIn } from '../../contract/seed-ids.ts';

describe('A system presence', () => {
  test('is accepted in three spellings', () => {
    expect([titleSpelling('OnQueue'), upperSpelling('OnQueue')]).toEqual(['On Queue', 'ON_QUEUE']);
    expect([titleSpelling('Meal'), upperSpelling('Meal')]).toEqual(['Meal', 'MEAL']);
    for (const presence of systemPresences) {
      for (const text of [presence, titleSpelling(presence), upperSpelling(presence)]) {
        expect(readSystemPresence(text)).toBe(presence);
      }
    }
    for (const text of ['', 'on queue', 'Lunch', 'ON QUEUE'])
      expect(readSystemPresence(text)).toBeUndefined();
  });

  test('has the id captured from an org', () => {
    const ids = systemPresences.map((presence) => [titleSpelling(presence), builtInDefinitionIds[presence]]);
    expect(Object.fromEntries(ids)).toEqual(builtIn);
  });
});
