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
 * Stands in for a servop's handler, which it can fall back on: `(call, builtIn) => builtIn()` changes nothing. What the
 * built-in handler refuses is returned as a ServopRefusal, and one that is returned refuses the message. A servop that both clients and servers may call is overridden for both.
 */
export type ServopOverrideHandler<Name extends Servop> = Name extends ClientServop
  ? Overriding<ClientCall<Name>, ClientServops[Name]['answer']>
  : Name extends ServerServop
    ? Overriding<ServerCall<Name>, ServerServops[Name]['answer']>
    : never;

type Overriding<Call, Answer> = (call: Call, builtIn: () => Answer | ServopRefusal) => Answer | ServopRefusal;

/** An override, seen from where the validators have checked its types. */
export type AnyServopOverride = (call: object, builtIn: () => unknown) => unknown;

/** Handlers that replace those of servops. */
export class ServopOverrides extends Overrides<AnyServopOverride> {}

/**
 * Calls an override, for which a refusal of the built-in handler is a value.
 * @throws ServopRefusal that the override returns.
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
