import type { OrganizationPresenceDefinition, UcUserPresence, UserPresence } from '../genesys/models.ts';
import type { PresenceApi, SetPresenceOptions } from '../genesys/presence-api.ts';
import type { PresenceWatch } from '../watch/presence-watch.ts';
import { closeLater } from './watch-store.ts';

/** The definition of a presence to set: an id, a name, or a definition with its id. */
export type DefinitionChoice = Parameters<PresenceApi['setPresence']>[1];

/** The parts of a `PresenceApi` that `useMyPresence` calls. */
export type MyPresenceSource = Pick<PresenceApi, 'watch' | 'getUsersMe' | 'findDefinition' | 'setPresence'>;

/** The presence of the token's own user. */
export interface MyPresenceSnapshot {
  /** `undefined` until it is known. While a change is pending, the requested presence. */
  readonly presence: UcUserPresence | undefined;
  /** Whether a change is in progress. */
  readonly pending: boolean;
  /** Why the last change failed, or else why the presence is not current. */
  readonly error: Error | undefined;
}

export const noPresence: MyPresenceSnapshot = { presence: undefined, pending: false, error: undefined };

/** The external store behind `useMyPresence`, shared by all components that pass the same api. */
export class MyPresenceStore {
  readonly #api: MyPresenceSource;
  readonly #listeners = new Set<() => void>();
  #watch: PresenceWatch<UcUserPresence> | undefined;
  #userId: Promise<string> | undefined;
  #snapshot = noPresence;
  #known: UcUserPresence | undefined;
  #optimistic: UcUserPresence | undefined;
  #refusal: Error | undefined;
  #watchError: Error | undefined;
  #changes = 0;
  #queue = Promise.resolve();

  constructor(api: MyPresenceSource) {
    this.#api = api;
  }

  readonly getSnapshot = (): MyPresenceSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) void this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0 || !this.#watch) return;
      closeLater(this.#watch);
      this.#watch = undefined;
    };
  };

  readonly setPresence = (definition: DefinitionChoice, options: SetPresenceOptions = {}): Promise<void> => {
    this.#changes += 1;
    this.#refusal = undefined;
    this.#update();
    // Sequential, so that the last requested change is the last one sent.
    this.#queue = this.#queue.then(() => this.#change(definition, options));
    return this.#queue;
  };

  async #start(): Promise<void> {
    try {
      const userId = await this.#myUserId();
      if (this.#listeners.size === 0 || this.#watch) return;
      const watch = this.#api.watch([userId]);
      this.#watch = watch;
      watch.subscribe(() => {
        if (this.#watch !== watch) return;
        const known = watch.get(userId);
        if (known !== this.#known && this.#changes === 0) this.#optimistic = undefined;
        this.#known = known;
        this.#watchError = watch.state.reason;
        this.#update();
      });
    } catch (error) {
      this.#watchError = error as Error;
      this.#update();
    }
  }

  #myUserId(): Promise<string> {
    this.#userId ??= this.#api.getUsersMe().then(
      ({ id }) => id,
      (error) => {
        // Let the next change or component retry.
        this.#userId = undefined;
        throw error;
      },
    );
    return this.#userId;
  }

  async #change(definition: DefinitionChoice, options: SetPresenceOptions): Promise<void> {
    try {
      const userId = await this.#myUserId();
      const nameOrId = typeof definition === 'string' ? definition : definition.id;
      const found = await this.#api.findDefinition(nameOrId, options);
      this.#optimistic = this.#known && changed(this.#known, found, options);
      this.#update();
      const answered = await this.#api.setPresence(userId, found, options);
      if (isAsNew(this.#known, answered)) this.#optimistic = undefined;
    } catch (error) {
      this.#optimistic = undefined;
      this.#refusal = error as Error;
    }
    this.#changes -= 1;
    this.#update();
  }

  #update(): void {
    this.#snapshot = {
      presence: this.#optimistic ?? this.#known,
      pending: this.#changes > 0,
      error: this.#refusal ?? this.#watchError,
    };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Returns the known presence with the requested change. */
function changed(
  known: UcUserPresence,
  { id, systemPresence, selfUri }: OrganizationPresenceDefinition,
  { message }: SetPresenceOptions,
): UcUserPresence {
  return {
    ...known,
    // Definitions use `OnQueue`, presences `On Queue`.
    presenceDefinition: {
      id,
      systemPresence: systemPresence === 'OnQueue' ? 'On Queue' : systemPresence,
      selfUri,
    },
    message: message === undefined ? known.message : (message ?? ''),
  };
}

/** Returns whether the watch has already reported the completed change. */
function isAsNew(known: UcUserPresence | undefined, answered: UserPresence): boolean {
  return Date.parse(known?.modifiedDate ?? '') >= Date.parse(answered.modifiedDate ?? '');
}
