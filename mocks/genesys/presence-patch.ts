import type { Definition } from './definitions.ts';
import type { Org } from './org.ts';
import type { CheckedChange } from './presences.ts';
import { badRequest, invalidValue, refusal } from './refusal.ts';
import type { ResolvedSource } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { builtInDefinitionIds } from './system-presence.ts';

/** The change in a PATCH or in a row of a bulk PUT. */
export interface PresencePatch {
  readonly primary?: boolean | 'true' | 'false' | null;
  readonly presenceDefinition?: { readonly id: string };
  readonly message?: string | null;
}

/**
 * Validates a patch completely, so that `presences.apply` cannot fail. Changes nothing.
 * @throws Refusal 400, 404 or 409
 */
export function checkPatch(
  userId: string,
  source: ResolvedSource,
  patch: PresencePatch,
  org: Org,
): CheckedChange {
  const { rules } = org.world;
  requireWritable(source, org);
  const { presenceDefinition, message } = patch;
  const primary = primaryOf(patch.primary, org);
  const empty = primary === undefined && presenceDefinition === undefined && message === undefined;
  if (empty && rules.holds('GEN-PATCH-4')) {
    throw badRequest('GEN-PATCH-4', 'One of primary, presenceDefinition and message is required.');
  }
  const old = org.presences.find(source.key, userId);
  return {
    userId,
    source,
    primary: primary === true && rules.holds('GEN-PATCH-2'),
    definition: definitionOf(presenceDefinition?.id, old, org),
    message: messageOf(message, old, org),
  };
}

function requireWritable({ kind, key }: ResolvedSource, { world: { rules } }: Org): void {
  if (kind === 'thirdParty' && rules.holds('GEN-PATCH-6')) {
    throw refusal('GEN-PATCH-6', 'general.conflict', {
      message: `The presence source ${key} is read-only.`,
    });
  }
  if (kind === 'custom' && !rules.holds('GEN-PATCH-7')) throw refusal('GEN-GET-3', 'not.found');
}

/** Some clients send `primary` as a string, or null for no value. */
function primaryOf(primary: PresencePatch['primary'], { world: { rules } }: Org): boolean | undefined {
  if (!rules.holds('GEN-PATCH-13')) return primary === true;
  return primary === 'true' || (primary === 'false' ? false : (primary ?? undefined));
}

function definitionOf(
  id: string | undefined,
  old: StoredPresence | undefined,
  { definitions, world: { rules } }: Org,
): Definition {
  // The first PATCH may have only a message or `primary`; the user is then Offline in this source.
  if (id === undefined) return definitions.get(old?.definitionId ?? builtInDefinitionIds.Offline);
  const definition = definitions.find(id);
  const usable = definition && (!definition.deactivated || !rules.holds('GEN-PATCH-3'));
  if (!usable) throw invalidValue('GEN-PATCH-3', 'presenceDefinition.id', id, 'presenceDefinition');
  return definition;
}

function messageOf(
  message: string | null | undefined,
  old: StoredPresence | undefined,
  { settings: { maxMessageLength }, world: { rules } }: Org,
): string {
  if (message === undefined) return old && rules.holds('GEN-PATCH-10') ? old.message : '';
  const text = message ?? '';
  if (text.length > maxMessageLength && rules.holds('GEN-PATCH-9')) {
    throw badRequest(
      'GEN-PATCH-9',
      `A presence message can have at most ${maxMessageLength} characters.`,
      'message',
    );
  }
  return text;
}
