export type { MyPresenceSnapshot, MyPresenceSource } from './my-presence-store.ts';
export { type MyPresence, useMyPresence } from './use-my-presence.ts';
export { usePresence, usePresences, type WatchedPresence } from './use-presences.ts';
export type { PresenceSource, WatchedPresences } from './watch-store.ts';
