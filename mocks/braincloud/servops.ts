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

/** Every servop that clients may call, and what answers it. */
export const clientServops: ClientTable = {
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
export const serverServops: ServerTable = {
  ...serverAuthenticationServops,
  ...serverHeartbeatServops,
  ...serverRttRegistrationServops,
  ...systemPresenceServops,
};
