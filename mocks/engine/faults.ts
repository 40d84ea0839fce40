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
import type { WorldNames } from './world-names.ts';

export type { ActiveFault, Fault, Scenario } from '../../src/generated/mock-control.ts';

/** How to start a scenario, besides its name. */
export type ScenarioOptions = Omit<ScenarioStart, 'name'>;

/** What a call that is hit needs to know. */
export interface Hit {
  readonly id: string;
  readonly fault: Fault;
}

interface Entry extends Hit {
  /** The id of the only caller that is hit. */
  readonly callerId: string | undefined;
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
  readonly #names: WorldNames;
  readonly #hosts = new Set<Host>();
  #closeSockets: (id: string) => void = () => {};

  /**
   * @param seed of what `chance` draws.
   * @param names the operations and callers that a fault may name.
   */
  constructor(seed: string, names: WorldNames) {
    this.#seed = seed;
    this.#names = names;
    this.#random = new Random(seed);
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
   * @param callerOf returns the id of who calls; asked only where a fault is for one caller.
   */
  take(
    operation: string,
    canHappen?: (fault: Fault, operation: string) => boolean,
    callerOf: () => string | undefined = () => undefined,
  ): Hit | undefined {
    if (this.#active.length === 0) return undefined;
    const hit = this.#active.find(
      (entry) =>
        this.#hits(entry, operation) &&
        (!canHappen || canHappen(entry.fault, operation)) &&
        this.#isFor(entry, callerOf) &&
        this.#draw(entry),
    );
    if (hit) this.#count(hit);
    return hit;
  }

  /**
   * Lets a fault that has just been added hit an open socket.
   * @param callerOf returns the id of whose socket it is.
   */
  takeOpenSocket(id: string, callerOf: () => string | undefined): Hit | undefined {
    const entry = this.#active.find((active) => active.id === id);
    if (!entry || !this.#isFor(entry, callerOf) || !this.#draw(entry)) return undefined;
    this.#count(entry);
    return entry;
  }

  /** Calls back with each fault that closes sockets, once it is in force. */
  onSocketClosing(listener: (id: string) => void): void {
    this.#closeSockets = listener;
  }

  /** Whether a fault with this id was ever in force. */
  hasMade(id: string): boolean {
    const number = /^fault-([1-9]\d*)$/.exec(id)?.[1];
    return number !== undefined && Number(number) <= this.#made;
  }

  #count(hit: Entry): void {
    hit.hits++;
    if (hit.hits === hit.fault.times) this.#active = this.#active.filter((entry) => entry !== hit);
  }

  #isFor({ callerId }: Entry, callerOf: () => string | undefined): boolean {
    return callerId === undefined || callerOf() === callerId;
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
    const problems = faultProblems(fault, this.#names, this.#hosts);
    if (problems.length > 0) throw inputError('fault', problems);
  }

  #add(fault: Fault, scenario?: ScenarioName): Entry {
    const caller = fault.user === undefined ? undefined : this.#names.lookUpCaller(fault.user);
    const entry: Entry = {
      id: `fault-${++this.#made}`,
      fault: { ...fault },
      scenario,
      callerId: caller && 'id' in caller ? caller.id : undefined,
      hits: 0,
    };
    this.#active.push(entry);
    if (fault.closeCode !== undefined) this.#closeSockets(entry.id);
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
