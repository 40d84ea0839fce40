import type {
  ClientServop,
  ClientServops,
  ReasonCode,
  ServerServop,
  ServerServops,
} from '../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from './app.ts';
import type { PlayerSession } from './player-sessions.ts';
import type { ServerSession } from './server-sessions.ts';

/** A row of the generated servop table, for one name of a servop. */
export interface ServopRow {
  /** The servop itself, where the name is an alias. */
  readonly servop: string;
  /** The validator of its parameters; absent if it has none. */
  readonly data?: string;
  /** The validator of its success answer. */
  readonly answer: string;
  /** Clients may not call it. */
  readonly cloudCodeOnly?: boolean;
  /** It needs no session. */
  readonly sessionless?: boolean;
  /** Other names of parameters, read where the name itself is absent or null. */
  readonly parameterAliases?: Readonly<Record<string, string>>;
  /** The reason codes of parameters whose wrong values have one of their own. */
  readonly valueReasons?: Readonly<Record<string, ReasonCode>>;
}

/** A client's message, checked against the spec. A null parameter counts as absent. */
export interface ClientCall<Servop extends ClientServop> {
  readonly data: NonNullable<ClientServops[Servop]['data']>;
  /** A login comes without one, as does what players who cannot log in need. */
  readonly session: Servop extends `authenticationV2.${string}` ? undefined : PlayerSession;
  /** Where the call reached the mock, if that is known. */
  readonly origin: string | undefined;
}

/** A server's message, checked against the spec. A null parameter counts as absent. */
export interface ServerCall<Servop extends ServerServop> {
  readonly data: NonNullable<ServerServops[Servop]['data']>;
  /** Undefined in the standard protocol, and when authenticating. */
  readonly session: ServerSession | undefined;
  /** Where the call reached the mock, if that is known. */
  readonly origin: string | undefined;
}

/** A plain synchronous function over the app's state. Errors are thrown as a ServopRefusal. */
export type ClientHandler<Servop extends ClientServop> = (
  call: ClientCall<Servop>,
  app: BraincloudApp,
) => ClientServops[Servop]['answer'];

export type ServerHandler<Servop extends ServerServop> = (
  call: ServerCall<Servop>,
  app: BraincloudApp,
) => ServerServops[Servop]['answer'];

/** One handler for each servop of the spec; a servop without one does not compile. */
export type ClientTable = { readonly [Servop in ClientServop]: ClientHandler<Servop> };
export type ServerTable = { readonly [Servop in ServerServop]: ServerHandler<Servop> };
