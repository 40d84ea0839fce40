import { stable } from '../../engine/json-text.ts';
import type { OperationTable } from '../operation-types.ts';
import {
  builtInDefinitionIds,
  type SystemPresence,
  systemPresences,
  titleSpelling,
  upperSpelling,
} from '../system-presence.ts';

/** The system presences. */
export const systemPresenceOperations = {
  getSystempresences: (_, org) => {
    const upper = org.settings.systemPresenceNames === 'upper' && org.world.rules.holds('GEN-SYS-2');
    return { status: 200, body: upper ? inUpperCase : inTitleCase };
  },
} satisfies Partial<OperationTable>;

const inTitleCase = rows(titleSpelling);
const inUpperCase = rows(upperSpelling);

function rows(spelling: (presence: SystemPresence) => string) {
  return stable(
    systemPresences.map((presence) => ({
      id: builtInDefinitionIds[presence],
      name: spelling(presence),
      selfUri: `/api/v2/systempresences/${builtInDefinitionIds[presence]}`,
    })),
  );
}
