import { expect, test } from 'vitest';
import { attackClients } from './client.ts';

const SEED = 20_260_302;

test('1,000 hostile messages, changed answers and compression bombs do not crash a client', async () => {
  const { figures, failures } = await attackClients(SEED, {
    messages: 300,
    rounds: 6,
    callRounds: 5,
    wire: { bombBytes: 20_000_000, frameBytes: 2_000_000, flood: 500 },
  });
  expect(failures).toEqual([]);
  expect(figures).toMatchObject({ messages: 600, 'changed answers to calls': 80 });
}, 120_000);
