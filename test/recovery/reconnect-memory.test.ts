import { expect, test } from 'vitest';
import type { PresenceChanges } from '../../mocks/engine/presence-changes.ts';
import type { PresenceWatch } from '../../src/index.ts';
import { collectGarbage } from '../garbage.ts';
import { WatchingAgent } from '../unit/watch/watching-agent.ts';
import { WatchingPlayer } from '../unit/watch/watching-player.ts';

type Watched = Pick<PresenceWatch<unknown>, 'state' | 'close'>;

/** A retained connection takes kilobytes; 200 would exceed this. */
const MAX_GROWTH_BYTES = 200_000;

test('500 reconnections of a Genesys Cloud watch do not grow the heap', async () => {
  const agent = new WatchingAgent();
  const watch = agent.api.watch(agent.userIds);
  await expectFlat(agent, watch);
});

test('500 reconnections of a brainCloud watch do not grow the heap', async () => {
  const player = new WatchingPlayer();
  await player.logIn();
  const watch = player.client.presence.watch(player.others);
  await expectFlat(player, watch);
});

test('growth() reports memory that is kept for each reconnection', async () => {
  const player = new WatchingAgent();
  const kept: unknown[] = [];
  const watch = player.api.watch(player.userIds);
  const { early, late } = await growth(player, watch, () => kept.push(new Array(500).fill(kept.length)));
  expect(Math.min(early, late)).toBeGreaterThan(MAX_GROWTH_BYTES);
});

async function expectFlat(player: WatchingAgent | WatchingPlayer, watch: Watched): Promise<void> {
  const { early, late } = await growth(player, watch);
  // Compiled code appears at any time; memory retained per reconnection appears each time.
  expect(Math.min(early, late)).toBeLessThan(MAX_GROWTH_BYTES);
  expect([watch.state.name, player.sockets.open.size]).toEqual(['live', 1]);
  watch.close();
}

/** The heap growth from 100 to 300 reconnections, and from there to 500, in bytes. */
async function growth(
  player: WatchingAgent | WatchingPlayer,
  watch: Watched,
  onReconnected = () => {},
): Promise<{ early: number; late: number }> {
  await player.until(() => watch.state.name === 'live');
  const heap = async (reconnections: number): Promise<number> => {
    for (let count = 0; count < reconnections; count++) {
      const { made } = player.sockets;
      player.mock.sockets.closeAll();
      await player.until(() => player.sockets.made > made && watch.state.name === 'live');
      onReconnected();
    }
    expect(player.sockets.made).toBeGreaterThan(reconnections);
    // The test's own records.
    player.calls.length = 0;
    player.mock.journal.clear();
    // Outside of tests, only the world itself clears the changes.
    (player.mock.presenceChanges as PresenceChanges).reset();
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const first = await heap(100);
  const second = await heap(200);
  const third = await heap(200);
  return { early: second - first, late: third - second };
}
