import { braincloudServops } from '../generated/braincloud-servop-table.ts';
import type { App } from './app.ts';
import type { Parameters } from './message.ts';
import type { ServerSession } from './server-sessions.ts';
import type { ClientTable, ServerTable } from './servop.ts';
import { ServopIndex } from './servop-index.ts';
import { authenticationServops, serverAuthenticationServops } from './servops/authentication.ts';
import { friendServops } from './servops/friend.ts';
import { groupServops } from './servops/group.ts';
import { heartbeatServops, serverHeartbeatServops } from './servops/heartbeat.ts';
import { listeningServops } from './servops/listening.ts';
import { playerStateServops } from './servops/player-state.ts';
import { presenceServops } from './servops/presence.ts';
import { rttRegistrationServops, serverRttRegistrationServops } from './servops/rtt-registration.ts';
import { systemPresenceServops } from './servops/system-presence.ts';
import type { Session } from './sessions.ts';

/** A call of any servop: the validators have checked that its data is what the servop takes. */
export interface AnyCall<AnySession> {
  readonly data: Parameters;
  readonly session: AnySession | undefined;
  readonly origin: string | undefined;
}

export type AnyHandler<AnySession> = (call: AnyCall<AnySession>, app: App) => unknown;

/** What answers clients: a handler for every servop that they may call. */
const clientTable: ClientTable = {
  ...authenticationServops,
  ...heartbeatServops,
  ...playerStateServops,
  ...rttRegistrationServops,
  ...presenceServops,
  ...listeningServops,
  ...friendServops,
  ...groupServops,
};

/** What answers servers: a handler for every servop that they may call. */
const serverTable: ServerTable = {
  ...serverAuthenticationServops,
  ...serverHeartbeatServops,
  ...serverRttRegistrationServops,
  ...systemPresenceServops,
};

type AnyTable<AnySession> = Readonly<Record<string, AnyHandler<AnySession>>>;

/**
 * What clients may ask for. The table types each handler by its own servop; here all are called alike. Those that
 * clients may not call are reached only where the rule that says so is switched off.
 */
export const clientServops = new ServopIndex(braincloudServops.client, {
  ...serverTable,
  ...clientTable,
} as unknown as AnyTable<Session>);

/** What servers may ask for. */
export const serverServops = new ServopIndex(
  braincloudServops.s2s,
  serverTable as unknown as AnyTable<ServerSession>,
);
