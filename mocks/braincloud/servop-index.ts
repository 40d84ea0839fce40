import type { Validate } from '../engine/validation.ts';
import * as requestValidators from '../generated/braincloud-request-validators.js';
import { nameOf } from './message.ts';
import type { ServopRow } from './servop.ts';
import type { AnyHandler } from './servops.ts';

const validators: Readonly<Record<string, Validate | undefined>> = requestValidators;

/** What a message asks for. */
export interface Asked<AnySession> {
  /** `service.OPERATION`, as it was sent. */
  readonly name: string;
  /** The servop's own name; where there is no such servop, the name as it was sent. */
  readonly servop: string;
  /** What stands in the table for the name, if anything does. */
  readonly row: ServopRow | undefined;
  /** The validator of the parameters, if there are any. */
  readonly validate: Validate | undefined;
  readonly handle: AnyHandler<AnySession> | undefined;
}

/** Finds what messages ask for. It is made once, so that no message has its name put together to be looked up. */
export class ServopIndex<AnySession> {
  readonly #services = new Map<unknown, Map<unknown, Asked<AnySession>>>();

  constructor(
    rows: Readonly<Record<string, ServopRow>>,
    handlers: Readonly<Record<string, AnyHandler<AnySession>>>,
  ) {
    for (const [name, row] of Object.entries(rows)) {
      const [service, operation] = name.split('.');
      const { servop, data = '' } = row;
      const asked = { name, servop, row, validate: validators[data], handle: handlers[servop] };
      const operations = this.#services.get(service) ?? new Map();
      this.#services.set(service, operations.set(operation, asked));
    }
  }

  /** @param message anything that may be one. */
  askedBy(message: unknown): Asked<AnySession> {
    return this.#find(message) ?? noServop(nameOf(message));
  }

  #find(message: unknown): Asked<AnySession> | undefined {
    if (typeof message !== 'object' || message === null) return undefined;
    const { service, operation } = message as { service?: unknown; operation?: unknown };
    return this.#services.get(service)?.get(operation);
  }
}

function noServop<AnySession>(name: string): Asked<AnySession> {
  return { name, servop: name, row: undefined, validate: undefined, handle: undefined };
}
