import type { Clock } from '../runtime/clock.ts';
import { withDeadline } from '../runtime/deadline.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { labelOf } from './label-of.ts';
import type { OrganizationPresenceDefinition } from './models.ts';

/** For how long a list of definitions is used. */
const KEEP_MS = 300_000;
/** How many candidates an error lists. */
const MOST_LISTED = 30;
/** One of the built-in ids is not a valid UUID, but looks like one. */
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface KeptDefinitions {
  readonly definitions: Promise<readonly OrganizationPresenceDefinition[]>;
  readonly keptUntil: number;
}

/** Finds presence definitions by what people call them. */
export class PresenceDefinitions {
  readonly #fetch: () => Promise<readonly OrganizationPresenceDefinition[]>;
  readonly #clock: Clock;
  #kept: KeptDefinitions | undefined;

  /** @param fetch asks for all active definitions */
  constructor(fetch: () => Promise<readonly OrganizationPresenceDefinition[]>, clock: Clock) {
    this.#fetch = fetch;
    this.#clock = clock;
  }

  /** Resolves to the id of a definition; an id is returned as it is. @throws ConfigurationError as {@link find} */
  async idOf(nameOrId: string, signal: AbortSignal | undefined): Promise<string> {
    return ID.test(nameOrId) ? nameOrId : (await this.find(nameOrId, signal)).id;
  }

  /**
   * Resolves to the definition that has this id, or this label in any locale, or that is built in for this system
   * presence.
   *
   * @throws ConfigurationError, which lists the candidates, for a name that no definition has, or more than one
   */
  find(nameOrId: string, signal: AbortSignal | undefined): Promise<OrganizationPresenceDefinition> {
    const wasKept = this.#current() !== undefined;
    const search = async () => matches(await this.#definitions(), nameOrId);
    return withDeadline(
      async () => {
        let found = await search();
        // It may have been made since.
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

  /** One request for all that ask at the same time; a failure is not kept. */
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
  // The service writes `OnQueue` in one place and `On Queue` in another.
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
  const listed = definitions.slice(0, MOST_LISTED).map((each) => `${labelOf(each, 'en_US')} (${each.id})`);
  const more = definitions.length - listed.length;
  return listed.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
