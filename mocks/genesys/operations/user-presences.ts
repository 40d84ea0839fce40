import type { OperationAnswer, OperationTable } from '../operation.ts';
import type { Org } from '../org.ts';
import type { PresenceChange } from '../presences.ts';
import { badRequest } from '../refusal.ts';
import { type PresenceSource, PURECLOUD, type ThirdPartySource } from '../sources.ts';
import { freshUserPresence, presenceExpand, userPresence } from '../views.ts';

/** One user's presence in one source. */
export const userPresenceOperations = {
  getUserPresence: ({ path }, org) => get(org, path.userId, sourceOf(org, path.sourceId)),
  patchUserPresence: ({ path, body }, org) => patch(org, path.userId, sourceOf(org, path.sourceId), body),
  getUserPresencesPurecloud: ({ path }, org) => get(org, path.userId, purecloud),
  patchUserPresencesPurecloud: ({ path, body }, org) => patch(org, path.userId, purecloud, body),
  getUserPresencesMicrosoftteams: ({ path }, org) => thirdParty(org, path.userId, 'MICROSOFTTEAMS'),
  getUserPresencesZoomphone: ({ path }, org) => thirdParty(org, path.userId, 'ZOOMPHONE'),
} satisfies Partial<OperationTable>;

const purecloud: PresenceSource = { kind: 'purecloud', key: PURECLOUD };

/** @throws Refusal 400 for a registered source, which has calls of its own. */
export function sourceOf(org: Org, sourceId: string): PresenceSource {
  const source = org.sources.resolve(sourceId);
  if (source.kind === 'registered' && org.world.rules.holds('GEN-PATCH-8')) {
    throw badRequest('GEN-PATCH-8', 'A registered presence source cannot be used here.', 'sourceId');
  }
  return source;
}

function get(org: Org, userId: string, source: PresenceSource): OperationAnswer<'getUserPresence'> {
  org.users.get(userId);
  const presence = org.presences.get(source.key, userId);
  return { status: 200, body: userPresence(presence, org.sourceIdOf(source.key)) };
}

function patch(
  org: Org,
  userId: string,
  source: PresenceSource,
  change: PresenceChange,
): OperationAnswer<'patchUserPresence'> {
  const { id } = org.users.get(userId);
  const presence = org.presences.apply(org.presences.check(id, source, change));
  return { status: 200, body: freshUserPresence(presence, org.sourceIdOf(source.key)) };
}

function thirdParty(
  org: Org,
  userId: string,
  source: ThirdPartySource,
): OperationAnswer<'getUserPresencesMicrosoftteams'> {
  org.users.get(userId);
  const presence = org.presences.get(source, userId);
  return { status: 200, body: presenceExpand(presence, org.sourceIdOf(source)) };
}
