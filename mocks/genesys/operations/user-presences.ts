import type { OperationAnswer, OperationCall, OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { checkPatch } from '../presence-patch.ts';
import { badRequest } from '../refusal.ts';
import { PURECLOUD, type ResolvedSource, type ThirdPartySource } from '../sources.ts';
import { freshUserPresence, presenceExpand, userPresence } from '../views.ts';

/** A call with a source in its path, or without one, which means PURECLOUD. */
interface PresenceCall {
  readonly path: { readonly userId: string; readonly sourceId?: string };
}

/** One user's presence in one source. */
export const userPresenceOperations = {
  getUserPresence,
  patchUserPresence,
  getUserPresencesPurecloud: getUserPresence,
  patchUserPresencesPurecloud: patchUserPresence,
  getUserPresencesMicrosoftteams: ({ path }, org) => thirdParty(org, path.userId, 'MICROSOFTTEAMS'),
  getUserPresencesZoomphone: ({ path }, org) => thirdParty(org, path.userId, 'ZOOMPHONE'),
} satisfies Partial<OperationTable>;

const purecloud: ResolvedSource = { kind: 'purecloud', key: PURECLOUD };

/** @throws Refusal 400 for a registered source, which has separate operations. */
export function sourceOf(org: Org, sourceId: string): ResolvedSource {
  const source = org.sources.resolve(sourceId);
  if (source.kind === 'registered' && org.world.rules.holds('GEN-PATCH-8')) {
    throw badRequest('GEN-PATCH-8', 'A registered presence source cannot be used here.', 'sourceId');
  }
  return source;
}

function getUserPresence({ path }: PresenceCall, org: Org): OperationAnswer<'getUserPresence'> {
  const source = path.sourceId === undefined ? purecloud : sourceOf(org, path.sourceId);
  org.users.get(path.userId);
  const presence = org.presences.get(source.key, path.userId);
  return { status: 200, body: userPresence(presence, org.sourceIdOf(source.key)) };
}

function patchUserPresence(
  { path, body }: PresenceCall & Pick<OperationCall<'patchUserPresence'>, 'body'>,
  org: Org,
): OperationAnswer<'patchUserPresence'> {
  const source = path.sourceId === undefined ? purecloud : sourceOf(org, path.sourceId);
  const { id } = org.users.get(path.userId);
  const presence = org.presences.apply(checkPatch(id, source, body, org));
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
