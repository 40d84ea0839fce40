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

/** Options for starting a scenario. */
export type ScenarioOptions = Omit<ScenarioStart, 'name'>;

/** A fault that hits a call. */
export interface Hit {
  readonly id: string;
  readonly fault: Fault;
}

interface Entry extends Hit {
  /** The id of the caller that the fault is limited to. */
  readonly callerId: string | undefined;
  readonly scenario: ScenarioName | undefined;
  hits: number;
}

/** The injected faults of a world. */
export class Faults {
  readonly #seed: string;
  /** Separate generator, so that `chance` does not affect the ids of the world. */
  #random: Random;
  #active: Entry[] = [];
  #made = 0;
  readonly #names: WorldNames;
  readonly #hosts = new Set<Host>();
  #closeSockets: (id: string) => void = () => {};

  /**
   * @param seed of the random generator for `chance`.
   * @param names the operations and callers that a fault can name.
   */
  constructor(seed: string, names: WorldNames) {
    this.#seed = seed;
    this.#names = names;
    this.#random = new Random(seed);
  }

  /** Registers a host of this world. From then on, faults that the host does not support are refused. */
  carriedBy(host: Host): void {
    this.#hosts.add(host);
  }

  /**
   * Adds a fault.
   * @throws InputError for an invalid fault, or one that a host of this world does not support.
   */
  add(fault: Fault): ActiveFault {
    this.#check(fault);
    return show(this.#add(fault));
  }

  /** Returns the active faults, in the order in which they are matched. */
  list(): ActiveFault[] {
    return this.#active.map(show);
  }

  /** Removes a fault. Returns whether it existed. */
  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((entry) => entry.id !== id);
    return this.#active.length < before;
  }

  /** Removes all faults. Returns how many there were. */
  clear(): number {
    const { length } = this.#active;
    this.#active = [];
    return length;
  }

  /** Removes all faults and restarts ids and the random generator. */
  reset(): void {
    this.#active = [];
    this.#made = 0;
    this.#random = new Random(this.#seed);
  }

  /** Returns all scenarios, and which of them are active. */
  scenarios(): Scenario[] {
    return faultScenarios.map((scenario) => ({
      name: scenario.name,
      says: scenario.says,
      faults: scenario.faults.map((fault) => ({ ...fault })),
      active: this.#active.some((entry) => entry.scenario === scenario.name),
    }));
  }

  /**
   * Adds the faults of a named scenario, replacing its active ones.
   * @throws InputError for an unknown scenario or operation.
   */
  start(name: ScenarioName, options: ScenarioOptions = {}): ActiveFault[] {
    requireInput(validateStart, 'scenario', { ...options, name });
    const faults = (faultScenarios.find((candidate) => candidate.name === name)?.faults ?? [])
      .filter(({ operation }) => options.operation === undefined || operation === '*')
      .map((fault) => ({ ...fault, ...options }));
    // A scenario has the error codes of both services; an operation uses only those of its own service.
    const fitting = options.operation === undefined ? faults : faults.map(ofVendor);
    for (const fault of fitting) this.#check(fault);
    this.#active = this.#active.filter(({ scenario }) => scenario !== name);
    return fitting.map((fault) => show(this.#add(fault, name)));
  }

  /**
   * Returns the fault that hits this call, if any, and counts the hit.
   * @param canHappen whether a fault is possible for this operation. By default all are.
   * @param callerOf returns the id of the caller. Called only if a fault is limited to a caller.
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
   * Returns a newly added fault if it hits an open socket.
   * @param callerOf returns the id of the socket's owner.
   */
  takeOpenSocket(id: string, callerOf: () => string | undefined): Hit | undefined {
    const entry = this.#active.find((active) => active.id === id);
    if (!entry || !this.#isFor(entry, callerOf) || !this.#draw(entry)) return undefined;
    this.#count(entry);
    return entry;
  }

  /** Calls the listener with the id of each fault that closes sockets, after it was added. */
  onSocketClosing(listener: (id: string) => void): void {
    this.#closeSockets = listener;
  }

  /** Returns whether a fault with this id was ever added. */
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
    // `*` matches calls, not sockets.
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
