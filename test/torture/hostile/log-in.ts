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
