import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { signatureOf } from '../../../src/braincloud/signature.ts';
import { app } from '../../contract/game/seed-players.ts';

test('the signature of the example in the contract', () => {
  const body =
    '{"messages":[{"service":"heartbeat","operation":"READ"}],"gameId":"12345","sessionId":"k3v9q0d7m2x8c5b1n6z4t0r8ya","packetId":7}';
  expect(signatureOf(body, app.secret)).toBe('23f1b61bb0d377d339c81090db92e949');
});

test('text beyond ASCII is signed as UTF-8', () => {
  const body = '{"activity":"Kaffee ☕ für zwei 🂡"}';
  expect(signatureOf(body, 'geheim')).toBe(createHash('md5').update(`${body}geheim`).digest('hex'));
});
