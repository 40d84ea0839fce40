import type { ClientServops } from '../../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from '../app.ts';
import type { PlayerSession } from '../player-sessions.ts';
import { rttEndpoint } from '../rtt-endpoint.ts';
import { makeRttSecret } from '../rtt-secret.ts';
import type { ServerSession } from '../server-sessions.ts';
import type { ClientTable, ServerTable } from '../servop-handler.ts';
import { ServopRefusal } from '../servop-refusal.ts';

/** RTT registration of players. */
export const rttRegistrationServops = {
  'rttRegistration.REQUEST_CLIENT_CONNECTION': ({ session, origin }, app) =>
    rttConnection(session, origin, app),
} satisfies Partial<ClientTable>;

/** RTT registration of servers. */
export const serverRttRegistrationServops = {
  'rttRegistration.REQUEST_SYSTEM_CONNECTION': ({ session, origin }, app) => {
    if (session) return rttConnection(session, origin, app);
    throw new ServopRefusal('BC-S2S-6', 40306, 'Operation requires a session');
  },
} satisfies Partial<ServerTable>;

function rttConnection(
  session: PlayerSession | ServerSession,
  origin: string | undefined,
  app: BraincloudApp,
): ClientServops['rttRegistration.REQUEST_CLIENT_CONNECTION']['answer'] {
  const { settings, world } = app;
  if (!settings.rttEnabled && world.rules.holds('BC-RTT-11')) {
    throw new ServopRefusal('BC-RTT-11', 40615, 'RTT is not enabled for this app');
  }
  const known = world.rules.holds('BC-RTT-1') ? session.rttSecret?.text : undefined;
  if (known === undefined) session.rttSecret = makeRttSecret(world);
  return {
    endpoints: [rttEndpoint(origin, settings.publicUrl)],
    auth: { 'X-APPID': app.id, 'X-RTT-SECRET': known ?? session.rttSecret?.text ?? '' },
  };
}
