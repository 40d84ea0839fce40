import { loginOf } from '../../contract/game/seed-players.ts';

/** The packet with which a player of the seed logs in. */
export function logInText(userId: string): string {
  return JSON.stringify({
    packetId: 0,
    messages: [
      {
        service: 'authenticationV2',
        operation: 'AUTHENTICATE',
        data: loginOf(userId),
      },
    ],
  });
}
