import type { Clock } from '../runtime/clock.ts';
import { withDeadline } from '../runtime/deadline.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { labelOf } from './label-of.ts';
import type { OrganizationPresenceDefinition } from './models.ts';

/** How long the list of definitions is cached. */
const KEEP_MS = 300_000;
/** Maximum number of candidates listed in an error. */
const MAX_LISTED = 30;
/** Looser than a UUID, because one of the built-in ids is not a valid UUID. */
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface KeptDefinitions {
  readonly definitions: Promise<readonly OrganizationPresenceDefinition[]>;
  readonly keptUntil: number;
}

/** Finds presence definitions by id or name. */
export class PresenceDefinitions {
  readonly #fetch: () => Promise<readonly OrganizationPresenceDefinition[]>;
  readonly #clock: Clock;
  #kept: KeptDefinitions | undefined;

  /** @param fetch fetches all active definitions */
  constructor(fetch: () => Promise<readonly OrganizationPresenceDefinition[]>, clock: Clock) {
    this.#fetch = fetch;
    this.#clock = clock;
  }

  /** Resolves to the id of a definition; an id resolves to itself. @throws ConfigurationError like {@link find} */
  async idOf(nameOrId: string, signal: AbortSignal | undefined): Promise<string> {
    return ID.test(nameOrId) ? nameOrId : (await this.find(nameOrId, signal)).id;
  }

  /**
   * Resolves to the definition with the given id or label (in any locale), or to the built-in definition of
   * the given system presence.
   *
   * @throws ConfigurationError that lists the candidates when no definition or more than one matches
   */
  find(nameOrId: string, signal: AbortSignal | undefined): Promise<OrganizationPresenceDefinition> {
    const wasKept = this.#current() !== undefined;
    const search = async () => matches(await this.#definitions(), nameOrId);
    return withDeadline(
      async () => {
        let found = await search();
        // The definition may have been created since the list was cached.
        if (found.length === 0 && wasKept) {
          this.#kept = undefined;
          found = await search();
        }
        const [definition, ...others] = found;
        if (definition && others.length === 0) return definition;
        throw new ConfigurationError(
          definition ? ambiguous(nameOrId, found) : unknown(nameOrId, await this.#definitions()),
        );
      },
      { clock: this.#clock, signal },
    );
  }

  #current(): KeptDefinitions | undefined {
    return this.#kept && this.#clock.now() < this.#kept.keptUntil ? this.#kept : undefined;
  }

  /** Shares one request between concurrent calls. Failures are not cached. */
  #definitions(): Promise<readonly OrganizationPresenceDefinition[]> {
    const current = this.#current();
    if (current) return current.definitions;
    const kept = { definitions: this.#fetch(), keptUntil: this.#clock.now() + KEEP_MS };
    this.#kept = kept;
    kept.definitions.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return kept.definitions;
  }
}

function matches(
  definitions: readonly OrganizationPresenceDefinition[],
  name: string,
): OrganizationPresenceDefinition[] {
  const byId = definitions.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const byLabel = definitions.filter(({ languageLabels }) => Object.values(languageLabels).includes(name));
  if (byLabel.length > 0) return byLabel;
  // The service uses both `OnQueue` and `On Queue`.
  const key = name.replace(' ', '');
  return definitions.filter(({ type, systemPresence }) => type === 'System' && systemPresence === key);
}

function ambiguous(name: string, found: readonly OrganizationPresenceDefinition[]): string {
  return `${JSON.stringify(name)} is the label of ${found.length} presence definitions: ${listOf(found)}. Pass an id instead. Nothing was sent.`;
}

function unknown(name: string, definitions: readonly OrganizationPresenceDefinition[]): string {
  return `No presence definition has the id, label or system presence ${JSON.stringify(name)}. Known definitions: ${listOf(definitions)}. Nothing was sent.`;
}

function listOf(definitions: readonly OrganizationPresenceDefinition[]): string {
  const listed = definitions.slice(0, MAX_LISTED).map((each) => `${labelOf(each, 'en_US')} (${each.id})`);
  const more = definitions.length - listed.length;
  return listed.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
