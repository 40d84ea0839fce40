import type { ServerCredentials } from '../../src/generated/braincloud.ts';
import type { BraincloudApp } from './app.ts';
import { ServopRefusal } from './servop-refusal.ts';

/** @throws ServopRefusal 403/40316 for another app, 403/40301 for an unknown server or a wrong secret. */
export function requireServer(credentials: ServerCredentials, app: BraincloudApp): void {
  const { rules } = app.world;
  if (credentials.appId !== app.id && rules.holds('BC-S2S-3')) {
    throw new ServopRefusal('BC-S2S-3', 40316, `Invalid app id ${credentials.appId}`);
  }
  const server = app.servers.get(credentials.serverName);
  if (!server?.secret.matches(credentials.serverSecret) && rules.holds('BC-S2S-2')) {
    throw new ServopRefusal('BC-S2S-2', 40301, 'Invalid server name or secret');
  }
}
