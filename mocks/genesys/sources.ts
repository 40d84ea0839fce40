import type { World } from '../engine/world.ts';
import { refusal } from './refusal.ts';

export const PURECLOUD = 'PURECLOUD';
export const thirdPartySources = ['MICROSOFTTEAMS', 'ZOOMPHONE'] as const;
export type ThirdPartySource = (typeof thirdPartySources)[number];

/** A presence source. Immutable; a change replaces it. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly builtIn: boolean;
  readonly deactivated: boolean;
}

/** The source identified by `{sourceId}` in the path of a user's presence. */
export type ResolvedSource =
  | { readonly kind: 'purecloud'; readonly key: typeof PURECLOUD }
  | { readonly kind: 'thirdParty'; readonly key: ThirdPartySource }
  | { readonly kind: 'registered'; readonly key: string }
  | { readonly kind: 'custom'; readonly key: string };

/** The presence sources of an org: the three built-in ones and the registered ones. */
export class Sources {
  readonly #world: World;
  readonly #records = new Map<string, Source>();
  readonly #builtInIds = new Map<string, string>();

  constructor(world: World) {
    this.#world = world;
  }

  records(): Source[] {
    return [...this.#records.values()];
  }

  load(sources: readonly Source[]): void {
    this.#records.clear();
    this.#builtInIds.clear();
    for (const source of sources) {
      this.#records.set(source.id, source);
      if (source.builtIn) this.#builtInIds.set(source.name, source.id);
    }
  }

  find(id: string): Source | undefined {
    return this.#records.get(id);
  }

  /** @throws Refusal 404 */
  get(id: string): Source {
    const source = this.#records.get(id);
    if (!source) throw refusal('GEN-SRC-4', 'not.found');
    return source;
  }

  /** Returns the id of a built-in source. */
  builtInId(key: string): string | undefined {
    return this.#builtInIds.get(key);
  }

  /** Returns whether a source can be a primary source: an active registered one, or PURECLOUD. */
  canBePrimary(id: string): boolean {
    const source = this.#records.get(id);
    return source !== undefined && !source.deactivated && (!source.builtIn || source.name === PURECLOUD);
  }

  create(name: string, description: string | undefined, deactivated: boolean): Source {
    const source: Source = {
      id: this.#world.random.uuid(),
      name,
      ...(description === undefined ? {} : { description }),
      builtIn: false,
      deactivated,
    };
    this.#records.set(source.id, source);
    return source;
  }

  update(
    id: string,
    name: string,
    description: string | undefined,
    deactivated: boolean | undefined,
  ): Source {
    const old = this.#changeable(id);
    const source: Source = {
      id,
      name,
      ...(description === undefined ? {} : { description }),
      builtIn: false,
      deactivated: deactivated ?? old.deactivated,
    };
    this.#records.set(id, source);
    return source;
  }

  /** Deactivates a source. Deactivating it again succeeds. */
  deactivate(id: string): void {
    const old = this.#changeable(id);
    if (this.#world.rules.holds('GEN-SRC-2')) this.#records.set(id, { ...old, deactivated: true });
    else this.#records.delete(id);
  }

  /** Returns the source in the path of a user's presence. */
  resolve(sourceId: string): ResolvedSource {
    const row = this.#records.get(sourceId);
    if (row && !row.builtIn) return { kind: 'registered', key: sourceId };
    const name = row?.name ?? (this.#world.rules.holds('GEN-PATCH-11') ? sourceId.toUpperCase() : sourceId);
    if (name === PURECLOUD) return { kind: 'purecloud', key: PURECLOUD };
    const thirdParty = thirdPartySources.find((key) => key === name);
    return thirdParty ? { kind: 'thirdParty', key: thirdParty } : { kind: 'custom', key: sourceId };
  }

  #changeable(id: string): Source {
    const source = this.get(id);
    if (source.builtIn && this.#world.rules.holds('GEN-SRC-3')) {
      throw refusal('GEN-SRC-3', 'general.conflict', {
        message: `The built-in presence source ${source.name} cannot be changed or deleted.`,
      });
    }
    return source;
  }
}
