import type { App } from './app.ts';
import type { RttHolder } from './rtt-connection.ts';
import type { RttConnectData, RttDesk } from './rtt-hub.ts';
import { serverSessionExpired } from './server-sessions.ts';
import { ServopRefusal } from './servop-refusal.ts';

/** What a server gives as its profile id. */
const SERVER_PROFILE_ID = 's';

/** Lets RTT connections in, and passes on what they do to sessions and presences. */
export class RttAdmission implements RttDesk {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  admit(data: RttConnectData, secret: string): RttHolder {
    const { settings, id } = this.#app;
    const { rules } = this.#app.world;
    if (!settings.rttEnabled && rules.holds('BC-RTT-11')) {
      throw new ServopRefusal('BC-RTT-11', 40615, 'RTT is not enabled for this app');
    }
    if (data.appId !== id && rules.holds('BC-RTT-4'))
      throw new ServopRefusal('BC-RTT-4', 40316, 'Invalid app id');
    const holder = data.profileId === SERVER_PROFILE_ID ? this.#server(data) : this.#player(data);
    const expected = holder.session.rttSecret;
    const presented = [secret, data.auth['X-RTT-SECRET']];
    if (!presented.every((text) => expected?.matches(text)) && rules.holds('BC-RTT-3')) {
      throw new ServopRefusal('BC-RTT-3', 40587, 'Invalid X-RTT-SECRET');
    }
    return holder;
  }

  arrived(holder: RttHolder): void {
    this.heard(holder);
    if (holder.kind === 'player') this.#app.presences.arrived(holder.session.profileId);
  }

  heard(holder: RttHolder): void {
    if (!this.#app.world.rules.holds('BC-SES-6')) return;
    if (holder.kind === 'player') this.#app.sessions.touch(holder.session);
    else this.#app.serverSessions.touch(holder.session);
  }

  left(holder: RttHolder): void {
    if (holder.kind === 'player') this.#app.presences.left(holder.session.profileId);
  }

  #player({ sessionId, profileId }: RttConnectData): RttHolder {
    const { sessions, world } = this.#app;
    const session = sessions.find(sessionId);
    if (!session) throw sessions.refusalOf(sessionId);
    if (session.profileId !== profileId && world.rules.holds('BC-RTT-4')) {
      throw new ServopRefusal('BC-RTT-4', 40589, 'The session is not one of this profile');
    }
    return { kind: 'player', session };
  }

  #server({ sessionId }: RttConnectData): RttHolder {
    const session = this.#app.serverSessions.find(sessionId);
    if (!session) throw serverSessionExpired();
    return { kind: 'server', session };
  }
}
