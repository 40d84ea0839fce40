import type {
  ClientServop,
  ClientServops,
  ServerServop,
  ServerServops,
} from '../../src/generated/braincloud-servops.ts';
import { Overrides } from '../engine/overrides.ts';
import type { ClientCall, ServerCall } from './servop-handler.ts';
import { ServopRefusal } from './servop-refusal.ts';

export type Servop = ClientServop | ServerServop;

/**
 * Replaces the handler of a servop, and can call it: `(call, builtIn) => builtIn()` has no effect. If the built-in handler
 * refuses a message, `builtIn()` returns a ServopRefusal; returning a ServopRefusal refuses the message. An override
 * applies to clients and servers.
 */
export type ServopOverrideHandler<Name extends Servop> = Name extends ClientServop
  ? Overriding<ClientCall<Name>, ClientServops[Name]['answer']>
  : Name extends ServerServop
    ? Overriding<ServerCall<Name>, ServerServops[Name]['answer']>
    : never;

type Overriding<Call, Answer> = (call: Call, builtIn: () => Answer | ServopRefusal) => Answer | ServopRefusal;

/** An override of any servop, after the validators have checked its input. */
export type AnyServopOverride = (call: object, builtIn: () => unknown) => unknown;

/** Handlers that replace the built-in handlers of servops. */
export class ServopOverrides extends Overrides<AnyServopOverride> {}

/**
 * Calls an override. `builtIn()` returns a refusal as a value.
 * @throws ServopRefusal if the override returns one.
 */
export function overriddenData(override: AnyServopOverride, call: object, builtIn: () => unknown): unknown {
  const data = override(call, () => {
    try {
      return builtIn();
    } catch (error) {
      if (error instanceof ServopRefusal) return error;
      throw error;
    }
  });
  if (data instanceof ServopRefusal) throw data;
  return data;
}
