import type { World } from '../engine/world.ts';
import { badRequest, refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';
import {
  builtInDefinitionIds,
  type SystemPresence,
  systemPresences,
  titleSpelling,
} from './system-presence.ts';

/** A presence definition, as used by the current and the old API operations. Immutable; a change replaces it. */
export interface Definition {
  readonly id: string;
  /** Labels by language, such as `{ en_US: 'Coaching' }`. */
  readonly languageLabels: Readonly<Record<string, string>>;
  readonly systemPresence: SystemPresence;
  readonly builtIn: boolean;
  readonly deactivated: boolean;
  /** `*` means all divisions. */
  readonly divisionId: string;
  readonly createdBy?: string;
  readonly createdDate: string;
  readonly modifiedBy?: string;
  readonly modifiedDate: string;
  /** World time from which it is readable, in epoch milliseconds. */
  readonly readableFrom: number;
}

/** The fields of a definition that callers can set. */
export interface DefinitionDraft {
  readonly languageLabels: Readonly<Record<string, string>>;
  readonly systemPresence: SystemPresence;
  readonly deactivated?: boolean | undefined;
  readonly divisionId?: string | undefined;
}

export type DefinitionFilter = 'active' | 'deactivated' | 'all';

const MAX_ACTIVE_SECONDARIES = 30;
const BUILT_IN_DATE = '2015-01-01T00:00:00.000Z';

/** The presence definitions of an org. */
export class Definitions {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #records = new Map<string, Definition>();
  #lists = new Map<DefinitionFilter, readonly Definition[]>();

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  /** Returns all definitions, in order of creation. */
  records(): Definition[] {
    return [...this.#records.values()];
  }

  /** Replaces all definitions with the built-in ones and these. */
  load(definitions: readonly Definition[]): void {
    this.#records.clear();
    for (const systemPresence of systemPresences) this.#store(builtIn(systemPresence));
    for (const definition of definitions) this.#store(definition);
  }

  find(id: string): Definition | undefined {
    const definition = this.#records.get(id);
    return definition && this.#isReadable(definition) ? definition : undefined;
  }

  /** @throws Refusal 404 */
  get(id: string): Definition {
    const definition = this.find(id);
    if (!definition) throw refusal('GEN-DEF-13', 'not.found');
    return definition;
  }

  list(filter: DefinitionFilter): readonly Definition[] {
    const known = this.#lists.get(filter);
    if (known) return known;
    const readable = this.records().filter((definition) => this.#isReadable(definition));
    const list = readable.filter((definition) => matches(definition, filter));
    // While a new definition is not readable yet, the list depends on the time.
    if (readable.length === this.#records.size) this.#lists.set(filter, list);
    return list;
  }

  create(draft: DefinitionDraft, createdBy: string | undefined): Definition {
    this.#requireShortLabels(draft.languageLabels);
    if (!draft.deactivated) this.#requireCapacity(draft.systemPresence);
    const now = this.#world.isoNow();
    const definition: Definition = {
      id: this.#world.random.uuid(),
      languageLabels: { ...draft.languageLabels },
      systemPresence: draft.systemPresence,
      builtIn: false,
      deactivated: draft.deactivated ?? false,
      divisionId: draft.divisionId ?? '*',
      ...(createdBy ? { createdBy } : {}),
      createdDate: now,
      modifiedDate: now,
      readableFrom: this.#world.rules.holds('GEN-DEF-10')
        ? this.#world.clock.now() + this.#settings.readAfterWriteMs
        : 0,
    };
    this.#store(definition);
    return definition;
  }

  update(id: string, draft: Partial<DefinitionDraft>, modifiedBy: string | undefined): Definition {
    const old = this.#changeable(id);
    this.#requireShortLabels(draft.languageLabels ?? {});
    if (
      draft.systemPresence !== undefined &&
      draft.systemPresence !== old.systemPresence &&
      this.#world.rules.holds('GEN-DEF-6')
    ) {
      throw badRequest(
        'GEN-DEF-6',
        'The systemPresence of a presence definition cannot be changed.',
        'systemPresence',
      );
    }
    const deactivated = this.#world.rules.holds('GEN-DEF-7')
      ? (draft.deactivated ?? old.deactivated)
      : old.deactivated || (draft.deactivated ?? false);
    if (old.deactivated && !deactivated) this.#requireCapacity(old.systemPresence);
    return this.#replace(
      {
        ...old,
        languageLabels: { ...(draft.languageLabels ?? old.languageLabels) },
        deactivated,
        divisionId: draft.divisionId ?? old.divisionId,
      },
      modifiedBy,
    );
  }

  /** Deactivates a definition. Deactivating it again succeeds. */
  deactivate(id: string, modifiedBy: string | undefined): Definition {
    const old = this.#changeable(id);
    if (!this.#world.rules.holds('GEN-DEF-3')) {
      this.#records.delete(id);
      this.#lists.clear();
      return { ...old, deactivated: true };
    }
    return old.deactivated ? old : this.#replace({ ...old, deactivated: true }, modifiedBy);
  }

  #changeable(id: string): Definition {
    const definition = this.get(id);
    if (definition.builtIn && this.#world.rules.holds('GEN-DEF-4')) {
      throw refusal('GEN-DEF-4', 'general.conflict', {
        message: 'A system presence definition cannot be changed or deleted.',
      });
    }
    return definition;
  }

  #requireShortLabels(labels: DefinitionDraft['languageLabels']): void {
    const most = this.#settings.maxLabelLength;
    if (most === undefined || !this.#world.rules.holds('GEN-DEF-15')) return;
    const long = Object.keys(labels).find((code) => (labels[code]?.length ?? 0) > most);
    if (long === undefined) return;
    const message = `A label can have at most ${most} characters.`;
    throw badRequest('GEN-DEF-15', message, `languageLabels.${long}`);
  }

  #requireCapacity(systemPresence: SystemPresence): void {
    const active = this.records().filter(
      (definition) =>
        !definition.builtIn && !definition.deactivated && definition.systemPresence === systemPresence,
    );
    if (active.length < MAX_ACTIVE_SECONDARIES || !this.#world.rules.holds('GEN-DEF-5')) return;
    throw refusal('GEN-DEF-5', 'general.conflict', {
      message: `At most ${MAX_ACTIVE_SECONDARIES} active secondary presences are allowed for ${systemPresence}.`,
    });
  }

  #replace(definition: Definition, modifiedBy: string | undefined): Definition {
    const changed: Definition = {
      ...definition,
      ...(modifiedBy ? { modifiedBy } : {}),
      modifiedDate: this.#world.isoNow(),
    };
    this.#store(changed);
    return changed;
  }

  #store(definition: Definition): void {
    this.#records.set(definition.id, definition);
    this.#lists.clear();
  }

  #isReadable(definition: Definition): boolean {
    // Fast path: definitions without a delay need no clock reading.
    return definition.readableFrom === 0 || definition.readableFrom <= this.#world.clock.now();
  }
}

function matches(definition: Definition, filter: DefinitionFilter): boolean {
  return filter === 'all' || definition.deactivated === (filter === 'deactivated');
}

function builtIn(systemPresence: SystemPresence): Definition {
  return {
    id: builtInDefinitionIds[systemPresence],
    languageLabels: { en_US: titleSpelling(systemPresence) },
    systemPresence,
    builtIn: true,
    deactivated: false,
    divisionId: '*',
    createdDate: BUILT_IN_DATE,
    modifiedDate: BUILT_IN_DATE,
    readableFrom: 0,
  };
}
