import type { ClientTable, ServerTable } from '../servop-handler.ts';

// The packet itself is the traffic that keeps the session; the message adds nothing to it.

export const heartbeatServops = {
  'heartbeat.READ': () => null,
} satisfies Partial<ClientTable>;

export const serverHeartbeatServops = {
  'heartbeat.HEARTBEAT': () => null,
} satisfies Partial<ServerTable>;
