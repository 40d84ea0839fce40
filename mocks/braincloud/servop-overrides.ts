import type {
  ClientServop,
  ClientServops,
  ServerServop,
  ServerServops,
} from '../../src/generated/braincloud-servops.ts';
import { Overrides } from '../engine/overrides.ts';
import type { ClientCall, ServerCall } from './servop-handler.ts';

export type Servop = ClientServop | ServerServop;

/**
 * Stands in for a servop's handler, which it can fall back on: `(call, builtIn) => builtIn()` changes nothing. A
 * servop that both clients and servers may call is overridden for both.
 */
export type ServopOverrideHandler<Name extends Servop> = Name extends ClientServop
  ? (call: ClientCall<Name>, builtIn: () => ClientServops[Name]['answer']) => ClientServops[Name]['answer']
  : Name extends ServerServop
    ? (call: ServerCall<Name>, builtIn: () => ServerServops[Name]['answer']) => ServerServops[Name]['answer']
    : never;

/** An override, seen from where the validators have checked its types. */
export type AnyServopOverride = (call: object, builtIn: () => unknown) => unknown;

/** Handlers that replace those of servops. */
export class ServopOverrides extends Overrides<AnyServopOverride> {}
