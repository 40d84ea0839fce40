import type { App } from './app.ts';
import type { Message } from './message.ts';
import type { ServerSession } from './server-sessions.ts';
import type { ClientTable, ServerTable } from './servop.ts';
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
  readonly data: Message['data'];
  readonly session: AnySession | undefined;
  readonly origin: string | undefined;
}

type AnyHandler<AnySession> = (call: AnyCall<AnySession>, app: App) => unknown;

/** Every servop that clients may call, and what answers it. */
const clientServops: ClientTable = {
  ...authenticationServops,
  ...heartbeatServops,
  ...playerStateServops,
  ...rttRegistrationServops,
  ...presenceServops,
  ...listeningServops,
  ...friendServops,
  ...groupServops,
};

/** Every servop that servers may call, and what answers it. */
const serverServops: ServerTable = {
  ...serverAuthenticationServops,
  ...serverHeartbeatServops,
  ...serverRttRegistrationServops,
  ...systemPresenceServops,
};

/**
 * What answers clients, by servop. The tables type each handler by its own servop; here all are called alike. Those
 * that clients may not call are reached only where the rule that says so is switched off.
 */
export const clientHandlers = { ...serverServops, ...clientServops } as unknown as Readonly<
  Record<string, AnyHandler<Session>>
>;

/** What answers servers, by servop. */
export const serverHandlers = serverServops as unknown as Readonly<Record<string, AnyHandler<ServerSession>>>;
