import { builtIn, people, sources, UNKNOWN_ID } from '../contract/seed-ids.ts';
import type { OrgStep, PatchedPresence, Pick } from './genesys-steps.ts';

/** The result of a step: done, or refused for one of these reasons. */
export type OrgStepResult = { readonly status: 200 | 204 } | { readonly refusals: readonly Refusal[] };

type Refusal = '400 bad.request' | '400 invalid.value' | '404 not.found' | '409 general.conflict';

interface Definition {
  label: string;
  readonly system: string;
  readonly builtIn: boolean;
  active: boolean;
  modifiedAt: number;
}

interface Presence {
  definitionId: string;
  message: string;
  modifiedAt: number;
}

const THIRD_PARTIES = ['MICROSOFTTEAMS', 'ZOOMPHONE'];
const ROOM = 30;
const MAX_MESSAGE_LENGTH = 250;

/** A minimal model of an org. */
export class OrgModel {
  /** By id, in order of creation. */
  readonly definitions = new Map<string, Definition>();
  /** By user and source, such as `id PURECLOUD`. */
  readonly presences = new Map<string, Presence>();
  /** Users whose primary source is not PURECLOUD. */
  readonly primarySources = new Map<string, string>();
  now: number;

  constructor(now: number) {
    this.now = now;
    for (const [name, id] of Object.entries(builtIn)) {
      const system = name.replace(' ', '');
      this.definitions.set(id, { label: name, system, builtIn: true, active: true, modifiedAt: 0 });
    }
  }

  idOf(pick: Pick): string {
    const ids = [...this.definitions.keys()];
    return pick === 'unknown' ? UNKNOWN_ID : (ids[pick % ids.length] ?? UNKNOWN_ID);
  }

  /** @param createdId the id that the org gave to the definition of this step, if any. */
  take(step: OrgStep, createdId: string): OrgStepResult {
    switch (step.does) {
      case 'define': {
        const active = !step.deactivated;
        return this.#unless(active && this.#isFull(step.system) ? ['409 general.conflict'] : [], 200, () => {
          const { system, label } = step;
          this.definitions.set(createdId, { label, system, builtIn: false, active, modifiedAt: this.now });
        });
      }
      case 'redefine': {
        const definition = this.definitions.get(this.idOf(step.definition));
        if (!definition) return { refusals: ['404 not.found'] };
        const active = step.deactivated === undefined ? definition.active : !step.deactivated;
        const refusals: Refusal[] = [];
        if (definition.builtIn) refusals.push('409 general.conflict');
        if (step.system !== undefined && step.system !== definition.system) refusals.push('400 bad.request');
        if (active && !definition.active && this.#isFull(definition.system))
          refusals.push('409 general.conflict');
        return this.#unless(refusals, 200, () =>
          Object.assign(definition, { label: step.label, active, modifiedAt: this.now }),
        );
      }
      case 'delete': {
        const definition = this.definitions.get(this.idOf(step.definition));
        if (!definition) return { refusals: ['404 not.found'] };
        return this.#unless(definition.builtIn ? ['409 general.conflict'] : [], 204, () => {
          if (definition.active) Object.assign(definition, { active: false, modifiedAt: this.now });
        });
      }
      case 'patch': {
        const refusals = this.#problems(step.userId, step.source, step.change);
        return this.#unless(refusals, 200, () => this.#apply(step.userId, step.source, step.change));
      }
      case 'bulk': {
        const refusals = step.rows.flatMap((row) => this.#problems(row.userId, 'PURECLOUD', row.change));
        return this.#unless(refusals, 200, () => {
          for (const { userId, change } of step.rows) this.#apply(userId, 'PURECLOUD', change);
        });
      }
      case 'choose source': {
        const refusals: Refusal[] = [];
        if (!this.#isUser(step.userId)) refusals.push('404 not.found');
        if (step.sourceId !== sources.purecloud && step.sourceId !== sources.deskPhones) {
          refusals.push('400 invalid.value');
        }
        return this.#unless(refusals, 200, () => this.#choose(step.userId, step.sourceId));
      }
      case 'wait':
        this.now += step.milliseconds;
        return { status: 200 };
    }
  }

  /** Normalizes the spelling of PURECLOUD only. */
  nameOf(source: string): string {
    const upper = source.toUpperCase();
    return upper === 'PURECLOUD' || THIRD_PARTIES.includes(upper) ? upper : source;
  }

  presenceOf(userId: string, source: string): Presence | undefined {
    return this.presences.get(`${userId} ${this.nameOf(source)}`);
  }

  #isUser(userId: string): boolean {
    return (Object.values(people) as string[]).includes(userId);
  }

  #isFull(system: string): boolean {
    const active = [...this.definitions.values()].filter(
      (definition) => !definition.builtIn && definition.active && definition.system === system,
    );
    return active.length >= ROOM;
  }

  #problems(userId: string, source: string, { primary, definition, message }: PatchedPresence): Refusal[] {
    const refusals: Refusal[] = [];
    if (!this.#isUser(userId)) refusals.push('404 not.found');
    if (source === sources.deskPhones) refusals.push('400 bad.request');
    if (THIRD_PARTIES.includes(this.nameOf(source))) refusals.push('409 general.conflict');
    if (primary === undefined && definition === undefined && message === undefined)
      refusals.push('400 bad.request');
    if (definition !== undefined && !this.definitions.get(this.idOf(definition))?.active) {
      refusals.push('400 invalid.value');
    }
    if ((message?.length ?? 0) > MAX_MESSAGE_LENGTH) refusals.push('400 bad.request');
    return refusals;
  }

  #apply(userId: string, source: string, { primary, definition, message }: PatchedPresence): void {
    const old = this.presenceOf(userId, source) ?? { definitionId: builtIn.Offline, message: '' };
    this.presences.set(`${userId} ${this.nameOf(source)}`, {
      definitionId: definition === undefined ? old.definitionId : this.idOf(definition),
      message: message === undefined ? old.message : (message ?? ''),
      modifiedAt: this.now,
    });
    if (primary) this.#choose(userId, source.toUpperCase() === 'PURECLOUD' ? sources.purecloud : source);
  }

  #choose(userId: string, sourceId: string): void {
    this.primarySources.set(userId, sourceId);
  }

  #unless(refusals: readonly Refusal[], status: 200 | 204, change: () => void): OrgStepResult {
    if (refusals.length > 0) return { refusals };
    change();
    return { status };
  }
}
