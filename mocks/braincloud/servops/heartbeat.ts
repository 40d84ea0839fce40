import type { ClientTable, ServerTable } from '../servop-handler.ts';

// Every packet keeps its session alive, so the message has no further effect.

export const heartbeatServops = {
  'heartbeat.READ': () => null,
} satisfies Partial<ClientTable>;

export const serverHeartbeatServops = {
  'heartbeat.HEARTBEAT': () => null,
} satisfies Partial<ServerTable>;
