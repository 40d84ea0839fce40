import { loginOf } from '../../contract/game/seed-players.ts';

/** The login packet of a player of the seed. */
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
