import type { components } from '../../../src/generated/genesys.ts';
import { isoDate } from '../../engine/moment.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { checkPatch } from '../presence-patch.ts';

type SourceEvent = components['schemas']['UserPresenceEvent'];

/** Presence events of registered sources. */
export const sourceEventOperations = {
  postEventsUsersPresence: ({ body }, org) => ({
    status: 200,
    body: {
      errors: body.userPresenceEvents.flatMap((event) => {
        const message = problemOf(event, org);
        if (message === undefined) apply(event, org);
        return message === undefined ? [] : [{ eventId: event.eventId, message, retryable: false }];
      }),
    },
  }),
} satisfies Partial<OperationTable>;

function problemOf(event: SourceEvent, org: Org): string | undefined {
  // ISO 8601 allows times that a Date cannot represent, such as a leap second.
  if (Number.isNaN(Date.parse(event.eventDateTime))) return `${event.eventDateTime} is not a valid date.`;
  if (!org.world.rules.holds('GEN-EVT-1')) return undefined;
  const source = org.sources.find(event.sourceId);
  if (!source || source.builtIn || source.deactivated) {
    return `${event.sourceId} is not an active registered presence source.`;
  }
  if (!org.users.find(event.userId)) return `User ${event.userId} does not exist.`;
  const definition = event.presenceDefinitionId && org.definitions.find(event.presenceDefinitionId);
  if (event.presenceDefinitionId && (!definition || definition.deactivated)) {
    return `${event.presenceDefinitionId} is not an active presence definition.`;
  }
  if (event.message !== undefined && event.message.length > org.settings.maxMessageLength) {
    return `A presence message can have at most ${org.settings.maxMessageLength} characters.`;
  }
  return undefined;
}

function apply(event: SourceEvent, org: Org): void {
  const at = new Date(event.eventDateTime).getTime();
  const old = org.presences.find(event.sourceId, event.userId);
  if (org.world.rules.holds('GEN-EVT-2')) {
    if (org.appliedEvents.has(event.eventId)) return;
    org.appliedEvents.add(event.eventId);
    if (old && at <= new Date(old.modifiedDate).getTime()) return;
  }
  const source = { kind: 'registered', key: event.sourceId } as const;
  const change = {
    primary: false,
    ...(event.presenceDefinitionId ? { presenceDefinition: { id: event.presenceDefinitionId } } : {}),
    ...(event.message === undefined ? {} : { message: event.message }),
  };
  org.presences.apply(checkPatch(event.userId, source, change, org), isoDate(at));
}
