import type { ActiveFault, Fault, Scenario, ScenarioStart } from '../../src/generated/mock-control.ts';
import {
  Fault as validateFault,
  ScenarioStart as validateStart,
} from '../generated/mock-input-validators.js';
import type { Host } from './deliverable.ts';
import { faultProblems } from './fault-check.ts';
import { inputError, requireInput } from './input.ts';
import { Random } from './random.ts';
import { faultScenarios, type ScenarioName } from './scenarios.ts';
import { isServopName } from './stubs.ts';

export type { ActiveFault, Fault, Scenario } from '../../src/generated/mock-control.ts';

/** How to start a scenario, besides its name. */
export type ScenarioOptions = Omit<ScenarioStart, 'name'>;

/** What a call that is hit needs to know. */
export interface Hit {
  readonly id: string;
  readonly fault: Fault;
}

interface Entry extends Hit {
  readonly scenario: ScenarioName | undefined;
  hits: number;
}

/** What goes wrong in a world on purpose. */
export class Faults {
  readonly #seed: string;
  /** Of its own, so that a fault's chance changes no id. */
  #random: Random;
  #active: Entry[] = [];
  #made = 0;
  readonly #operations: Pick<ReadonlySet<string>, 'has'>[] = [];
  readonly #hosts = new Set<Host>();

  /** @param seed of what `chance` draws. */
  constructor(seed: string) {
    this.#seed = seed;
    this.#random = new Random(seed);
  }

  /** Tells which operations there are. */
  know(operations: Pick<ReadonlySet<string>, 'has'>): void {
    this.#operations.push(operations);
  }

  /** Tells what carries the answers: from now on a fault that it cannot deliver is refused. */
  carriedBy(host: Host): void {
    this.#hosts.add(host);
  }

  /**
   * Puts a fault in force.
   * @throws InputError when it makes no sense, or a host of this world cannot deliver it.
   */
  add(fault: Fault): ActiveFault {
    this.#check(fault);
    return show(this.#add(fault));
  }

  /** In the order in which they are tried. */
  list(): ActiveFault[] {
    return this.#active.map(show);
  }

  /** Whether there was one to remove. */
  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((entry) => entry.id !== id);
    return this.#active.length < before;
  }

  /** @returns how many there were. */
  clear(): number {
    const { length } = this.#active;
    this.#active = [];
    return length;
  }

  /** No faults, and the chances drawn from the beginning again. */
  reset(): void {
    this.#active = [];
    this.#made = 0;
    this.#random = new Random(this.#seed);
  }

  /** What can be started, and what is. */
  scenarios(): Scenario[] {
    return faultScenarios.map((scenario) => ({
      name: scenario.name,
      says: scenario.says,
      faults: scenario.faults.map((fault) => ({ ...fault })),
      active: this.#active.some((entry) => entry.scenario === scenario.name),
    }));
  }

  /**
   * Adds the faults of a named scenario, in place of those it may have already.
   * @throws InputError for an unknown name or operation.
   */
  start(name: ScenarioName, options: ScenarioOptions = {}): ActiveFault[] {
    requireInput(validateStart, 'scenario', { ...options, name });
    const faults = (faultScenarios.find((candidate) => candidate.name === name)?.faults ?? [])
      .filter(({ operation }) => options.operation === undefined || operation === '*')
      .map((fault) => ({ ...fault, ...options }));
    // Where the scenario speaks for both services, one operation needs only its own service's words.
    const fitting = options.operation === undefined ? faults : faults.map(ofVendor);
    for (const fault of fitting) this.#check(fault);
    this.#active = this.#active.filter(({ scenario }) => scenario !== name);
    return fitting.map((fault) => show(this.#add(fault, name)));
  }

  /**
   * The fault that hits this call, if one does; it counts as a hit.
   * @param canHappen whether a fault can happen to this operation at all; all can if left out.
   */
  take(operation: string, canHappen?: (fault: Fault, operation: string) => boolean): Hit | undefined {
    if (this.#active.length === 0) return undefined;
    const hit = this.#active.find(
      (entry) =>
        this.#hits(entry, operation) &&
        (!canHappen || canHappen(entry.fault, operation)) &&
        this.#draw(entry),
    );
    if (!hit) return undefined;
    hit.hits++;
    if (hit.hits === hit.fault.times) this.#active = this.#active.filter((entry) => entry !== hit);
    return hit;
  }

  #hits({ fault }: Entry, operation: string): boolean {
    // A socket is no operation: `*` means calls.
    return fault.operation === operation || (fault.operation === '*' && operation !== 'socket');
  }

  #draw({ fault }: Entry): boolean {
    return fault.chance === undefined || fault.chance === 1 || this.#random.fraction() < fault.chance;
  }

  #check(fault: Fault): void {
    requireInput(validateFault, 'fault', fault);
    const isOperation = (operation: string) => this.#operations.some((known) => known.has(operation));
    const problems = faultProblems(fault, isOperation, this.#hosts);
    if (problems.length > 0) throw inputError('fault', problems);
  }

  #add(fault: Fault, scenario?: ScenarioName): Entry {
    const entry: Entry = { id: `fault-${++this.#made}`, fault: { ...fault }, scenario, hits: 0 };
    this.#active.push(entry);
    return entry;
  }
}

function ofVendor(fault: Fault): Fault {
  const { code, reasonCode, retryAfterMs, ...common } = fault;
  if (isServopName(fault.operation)) return reasonCode === undefined ? common : { ...common, reasonCode };
  return {
    ...common,
    ...(code === undefined ? {} : { code }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function show({ id, fault, scenario, hits }: Entry): ActiveFault {
  return { id, fault: { ...fault }, ...(scenario ? { scenario } : {}), hits };
}
