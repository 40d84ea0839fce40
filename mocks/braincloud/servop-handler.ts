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
  /** The servop's own name, if the name is an alias. */
  readonly servop: string;
  /** The validator of its parameters; absent if it has none. */
  readonly data?: string;
  /** The validator of its success answer. */
  readonly answer: string;
  /** Whether only cloud code and servers can call it. */
  readonly cloudCodeOnly?: boolean;
  /** Whether it needs no session. */
  readonly sessionless?: boolean;
  /** Aliases of parameters, used if the parameter itself is absent or null. */
  readonly parameterAliases?: Readonly<Record<string, string>>;
  /** Reason codes for invalid values, by parameter. */
  readonly valueReasons?: Readonly<Record<string, ReasonCode>>;
}

/** A client's message, checked against the spec. A null parameter counts as absent. */
export interface ClientCall<Servop extends ClientServop> {
  readonly data: NonNullable<ClientServops[Servop]['data']>;
  /** Undefined for logins and for servops that reset passwords. */
  readonly session: Servop extends `authenticationV2.${string}` ? undefined : PlayerSession;
  /** Origin of the URL that was called, if known. */
  readonly origin: string | undefined;
}

/** A server's message, checked against the spec. A null parameter counts as absent. */
export interface ServerCall<Servop extends ServerServop> {
  readonly data: NonNullable<ServerServops[Servop]['data']>;
  /** Undefined in the standard protocol, and when authenticating. */
  readonly session: ServerSession | undefined;
  /** Origin of the URL that was called, if known. */
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

/** A handler for each servop of the spec. A missing handler is a compile error. */
export type ClientTable = { readonly [Servop in ClientServop]: ClientHandler<Servop> };
export type ServerTable = { readonly [Servop in ServerServop]: ServerHandler<Servop> };
