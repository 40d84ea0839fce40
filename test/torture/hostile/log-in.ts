import { createHash } from 'node:crypto';
import type { Call } from '../../../mocks/engine/call.ts';
import { app } from '../../contract/game/cast.ts';

/** The packet with which a player of the seed logs in. */
export function logInText(userId: string): string {
  return JSON.stringify({
    packetId: 0,
    messages: [
      {
        service: 'authenticationV2',
        operation: 'AUTHENTICATE',
        data: {
          gameId: app.id,
          externalId: userId,
          authenticationToken: `${userId}-password`,
          authenticationType: 'Universal',
          forceCreate: false,
          releasePlatform: 'WEB',
          gameVersion: '1.0.0',
        },
      },
    ],
  });
}

/** A packet as the app's clients send it. */
export function signed(bodyText: string): Call {
  const signature = createHash('md5')
    .update(bodyText + app.secret)
    .digest('hex');
  return {
    method: 'POST',
    path: '/dispatcherv2',
    query: '',
    headers: { 'content-type': 'application/json', 'x-appid': app.id, 'x-sig': signature },
    bodyText,
  };
}
