import type { Validate } from '../engine/validation.ts';
import * as requestValidators from '../generated/braincloud-request-validators.js';
import { braincloudServops } from '../generated/braincloud-servop-table.ts';
import type { BraincloudApp } from './app.ts';
import { type Parameters, servopNameOf } from './message.ts';
import type { PlayerSession } from './player-sessions.ts';
import type { ServerSession } from './server-sessions.ts';
import type { ClientTable, ServerTable, ServopRow } from './servop-handler.ts';
import { authenticationServops, serverAuthenticationServops } from './servops/authentication.ts';
import { eventServops } from './servops/event.ts';
import { friendServops } from './servops/friend.ts';
import { groupServops } from './servops/group.ts';
import { heartbeatServops, serverHeartbeatServops } from './servops/heartbeat.ts';
import { listeningServops } from './servops/listening.ts';
import { playerStateServops } from './servops/player-state.ts';
import { presenceServops } from './servops/presence.ts';
import { rttRegistrationServops, serverRttRegistrationServops } from './servops/rtt-registration.ts';
import { systemPresenceServops } from './servops/system-presence.ts';
import { timeServops } from './servops/time.ts';

/** A validated call of any servop. */
export interface AnyCall<AnySession> {
  readonly data: Parameters;
  readonly session: AnySession | undefined;
  readonly origin: string | undefined;
}

export type AnyHandler<AnySession> = (call: AnyCall<AnySession>, app: BraincloudApp) => unknown;

const AUTHENTICATE = 'authenticationV2.AUTHENTICATE';

/** Maximum length of an unknown name in the journal. */
const MAX_NAME_LENGTH = 200;

/** Servops that do not exist in the standard protocol of servers, because it has no sessions. */
export const SESSION_SERVOPS: ReadonlySet<string> = new Set([AUTHENTICATE, 'heartbeat.HEARTBEAT']);

/** The servop that a message names. */
export interface RequestedServop<AnySession> {
  /** `service.OPERATION` as sent. */
  readonly name: string;
  /** The servop's own name, if it was sent under an alias. Shortened if the servop is unknown and the name is long. */
  readonly servop: string;
  /** Whether it creates a session. */
  readonly authenticates: boolean;
  /** Absent for an unknown servop, as are its validator and its handler. */
  readonly row: ServopRow | undefined;
  /** The validator of the parameters, if there are any. */
  readonly validate: Validate | undefined;
  readonly handle: AnyHandler<AnySession> | undefined;
}

/** The servops of a dispatcher, by name and alias. */
export class ServopRegistry<AnySession> {
  /** The servops by service and operation. */
  readonly #servops = new Map<unknown, Map<unknown, RequestedServop<AnySession>>>();

  constructor(
    rows: Readonly<Record<string, ServopRow>>,
    handlers: Readonly<Record<string, AnyHandler<AnySession>>>,
  ) {
    const validators: Readonly<Record<string, Validate | undefined>> = requestValidators;
    for (const [name, row] of Object.entries(rows)) {
      const { servop, data = '' } = row;
      const authenticates = servop === AUTHENTICATE;
      const validate = validators[data];
      const [service, operation] = name.split('.');
      const ofService = this.#servops.get(service) ?? new Map();
      this.#servops.set(service, ofService);
      ofService.set(operation, { name, servop, authenticates, row, validate, handle: handlers[servop] });
    }
  }

  /** @param message any value. */
  find(message: unknown): RequestedServop<AnySession> {
    const { service, operation } = (message ?? {}) as { service?: unknown; operation?: unknown };
    const known = this.#servops.get(service)?.get(operation);
    if (known) return known;
    const name = servopNameOf(message);
    return {
      name,
      servop: name.length > MAX_NAME_LENGTH ? shortened(name) : name,
      authenticates: false,
      row: undefined,
      validate: undefined,
      handle: undefined,
    };
  }
}

/** Joins the characters, because a slice of the name would keep all of it in memory. */
function shortened(name: string): string {
  return `${[...name.slice(0, MAX_NAME_LENGTH)].join('')}…`;
}

/** The handlers of all servops for clients. */
const clientTable: ClientTable = {
  ...authenticationServops,
  ...heartbeatServops,
  ...playerStateServops,
  ...rttRegistrationServops,
  ...presenceServops,
  ...listeningServops,
  ...friendServops,
  ...groupServops,
  ...eventServops,
  ...timeServops,
};

/** The handlers of all servops for servers. */
const serverTable: ServerTable = {
  ...serverAuthenticationServops,
  ...serverHeartbeatServops,
  ...serverRttRegistrationServops,
  ...systemPresenceServops,
};

type AnyTable<AnySession> = Readonly<Record<string, AnyHandler<AnySession>>>;

/**
 * The servops of the client dispatcher, with handlers of one type. Servops that clients cannot call are
 * reached only if the rule that refuses them is switched off.
 */
export const clientServops = new ServopRegistry(braincloudServops.client, {
  ...serverTable,
  ...clientTable,
} as unknown as AnyTable<PlayerSession>);

/** The servops of the server dispatcher. */
export const serverServops = new ServopRegistry(
  braincloudServops.s2s,
  serverTable as unknown as AnyTable<ServerSession>,
);
