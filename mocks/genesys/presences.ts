import type { World } from '../engine/world.ts';
import type { Definition, Definitions } from './definitions.ts';
import { badRequest, conflict, invalidValue, notFound } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';
import type { PresenceSource } from './sources.ts';
import { builtInDefinitionIds, type SystemPresence } from './system-presence.ts';

/** One user's presence in one source. Replaced on change, never altered. */
export interface Presence {
  readonly userId: string;
  /** `PURECLOUD`, a built-in third party, a registered source's id, or the name of a custom source. */
  readonly source: string;
  readonly definitionId: string;
  readonly systemPresence: SystemPresence;
  /** Empty where there is none. */
  readonly message: string;
  readonly modifiedDate: string;
}

/** What a PATCH, or a row of a bulk PUT, asks for. */
export interface PresenceChange {
  readonly primary?: boolean;
  readonly presenceDefinition?: { readonly id: string };
  readonly message?: string | null;
}

/** A change whose every part was found right; nothing can fail any more when it is applied. */
export interface CheckedChange {
  readonly userId: string;
  readonly source: PresenceSource;
  readonly primary: boolean;
  readonly definition: Definition;
  readonly message: string;
}

/** The presences of all users in all sources. */
export class Presences {
  /** Told of each presence that a change has made, once it stands, and of the one it took the place of. */
  onChange: (presence: Presence, old: Presence | undefined) => void = () => {};
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #definitions: Definitions;
  readonly #bySource = new Map<string, Map<string, Presence>>();
  /** Users whose primary source was chosen, and which. */
  readonly #primarySources = new Map<string, string>();

  constructor(world: World, settings: GenesysSettings, definitions: Definitions) {
    this.#world = world;
    this.#settings = settings;
    this.#definitions = definitions;
  }

  records(): Presence[] {
    return [...this.#bySource.values()].flatMap((presences) => [...presences.values()]);
  }

  primarySources(): [userId: string, source: string][] {
    return [...this.#primarySources];
  }

  load(presences: readonly Presence[], primarySources: Iterable<readonly [string, string]>): void {
    this.#bySource.clear();
    this.#primarySources.clear();
    for (const presence of presences) this.#store(presence);
    for (const [userId, source] of primarySources) this.#primarySources.set(userId, source);
  }

  find(source: string, userId: string): Presence | undefined {
    return this.#bySource.get(source)?.get(userId);
  }

  /** @throws Refusal 404 for a source in which the user has no presence yet. */
  get(source: string, userId: string): Presence {
    const presence = this.find(source, userId);
    if (!presence) throw notFound('GEN-GET-3');
    return presence;
  }

  /** The presences that these users have in a source, in their order. */
  ofUsers(source: string, userIds: readonly string[]): Presence[] {
    const presences = this.#bySource.get(source);
    if (!presences) return [];
    const found: Presence[] = [];
    for (const userId of userIds) {
      const presence = presences.get(userId);
      if (presence) found.push(presence);
    }
    return found;
  }

  /** The sources in which a user has a presence, in order of first use. */
  ofUser(userId: string): Presence[] {
    return [...this.#bySource.values()].flatMap((presences) => presences.get(userId) ?? []);
  }

  /** The source that was made the user's primary one, if any was. */
  chosenPrimarySource(userId: string): string | undefined {
    return this.#primarySources.get(userId);
  }

  choosePrimarySource(userId: string, source: string): void {
    this.#primarySources.set(userId, source);
  }

  /**
   * Checks a change in every respect before anything of it is applied.
   * @throws Refusal 400 or 409
   */
  check(userId: string, source: PresenceSource, change: PresenceChange): CheckedChange {
    this.#requireWritable(source);
    const { primary, presenceDefinition, message } = change;
    const empty = primary === undefined && presenceDefinition === undefined && message === undefined;
    if (empty && this.#world.rules.holds('GEN-PATCH-4')) {
      throw badRequest('GEN-PATCH-4', 'One of primary, presenceDefinition and message is needed.');
    }
    const old = this.find(source.key, userId);
    return {
      userId,
      source,
      primary: primary === true && this.#world.rules.holds('GEN-PATCH-2'),
      definition: this.#definitionOf(presenceDefinition?.id, old),
      message: this.#messageOf(message, old),
    };
  }

  /** @param at when the change happened; now, by default. */
  apply(change: CheckedChange, at = this.#world.isoNow()): Presence {
    if (change.primary) this.#primarySources.set(change.userId, change.source.key);
    const presence: Presence = {
      userId: change.userId,
      source: change.source.key,
      definitionId: change.definition.id,
      systemPresence: change.definition.systemPresence,
      message: change.message,
      modifiedDate: at,
    };
    const old = this.find(presence.source, presence.userId);
    this.#store(presence);
    this.onChange(presence, old);
    return presence;
  }

  /** Puts a presence where it belongs, as it is. */
  #store(presence: Presence): void {
    let presences = this.#bySource.get(presence.source);
    if (!presences) {
      presences = new Map();
      this.#bySource.set(presence.source, presences);
    }
    presences.set(presence.userId, presence);
  }

  #requireWritable(source: PresenceSource): void {
    if (source.kind === 'thirdParty' && this.#world.rules.holds('GEN-PATCH-6')) {
      throw conflict('GEN-PATCH-6', `The presence source ${source.key} is read-only.`);
    }
    if (source.kind === 'custom' && !this.#world.rules.holds('GEN-PATCH-7')) throw notFound('GEN-GET-3');
  }

  #definitionOf(id: string | undefined, old: Presence | undefined): Definition {
    // Who was never seen in a source is offline there: a message or `primary` alone may come first.
    if (id === undefined) return this.#definitions.get(old?.definitionId ?? builtInDefinitionIds.Offline);
    const definition = this.#definitions.find(id);
    const usable = definition && (!definition.deactivated || !this.#world.rules.holds('GEN-PATCH-3'));
    if (!usable) throw invalidValue('GEN-PATCH-3', 'presenceDefinition.id', id, 'presenceDefinition');
    return definition;
  }

  #messageOf(message: string | null | undefined, old: Presence | undefined): string {
    if (message === undefined) return old && this.#world.rules.holds('GEN-PATCH-10') ? old.message : '';
    const text = message ?? '';
    if (text.length > this.#settings.maxMessageLength && this.#world.rules.holds('GEN-PATCH-9')) {
      throw badRequest(
        'GEN-PATCH-9',
        `A presence message has at most ${this.#settings.maxMessageLength} characters.`,
        'message',
      );
    }
    return text;
  }
}
