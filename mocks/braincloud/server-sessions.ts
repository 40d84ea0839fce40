import type { World } from '../engine/world.ts';
import { LiveSessions, Session, type SessionRecord } from './live-sessions.ts';
import type { Secret } from './secret.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

/** A server that can call the app. */
export interface Server {
  readonly name: string;
  readonly secret: Secret;
}

/** An authentication of a server. */
export class ServerSession extends Session {
  readonly kind = 'server';
  readonly serverName: string;
  override readonly callerId: string;

  constructor(id: Secret, serverName: string) {
    super(id);
    this.serverName = serverName;
    this.callerId = serverName;
  }
}

/** A server's session in a snapshot. */
export interface ServerSessionRecord extends SessionRecord {
  readonly serverName: string;
}

/** The sessions of an app's servers. */
export class ServerSessions extends LiveSessions<ServerSession> {
  constructor(world: World, settings: BraincloudSettings, onExpired: (session: ServerSession) => void) {
    const expiryMs = () => {
      if (!world.rules.holds('BC-S2S-5')) return Number.MAX_SAFE_INTEGER;
      const missedHeartbeats = world.rules.holds('BC-S2S-11') ? 2 : 1;
      return settings.serverHeartbeatSeconds * missedHeartbeats * 1000;
    };
    super(world, expiryMs, onExpired);
  }

  open(serverName: string): ServerSession {
    return this.add(new ServerSession(this.makeId(), serverName));
  }

  override refusalOf(id: string | null | undefined): ServopRefusal {
    // The official Node client logs in again on 40365, which fails if it has never logged in.
    const isNone = !id && this.world.rules.holds('BC-S2S-10');
    return isNone
      ? new ServopRefusal('BC-S2S-10', 40304, 'No session', { scope: 'bundle' })
      : serverSessionExpired();
  }

  records(): ServerSessionRecord[] {
    return this.list().map(({ session: { serverName }, record }) => ({ ...record, serverName }));
  }

  load(records: readonly ServerSessionRecord[] = []): void {
    this.replaceAll(records, (id, { serverName }) => new ServerSession(id, serverName));
  }
}

/** Returns the refusal for a server with an expired session, for responses and DISCONNECT. */
export function serverSessionExpired(): ServopRefusal {
  return new ServopRefusal('BC-S2S-5', 40365, 'Server session expired', { scope: 'bundle' });
}
