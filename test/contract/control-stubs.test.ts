import { describe, expect, test } from 'vitest';
import type { Stub } from '../../mocks/index.ts';
import { callService } from './control/call.ts';
import { controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';

const CODE: Stub = {
  method: 'GET',
  path: '/api/v2/routing/wrapupcodes/{id}',
  status: 200,
  body: { name: 'Callback' },
};
const SERVOP: Stub = { servop: 'matchMaking.ENABLE_FOR_MATCH', data: null };

describe.each(Object.entries(controlHosts))('Stubs, through %s', (_, start) => {
  test('are set, listed, restored and removed', async () => {
    await using host = await start();
    const { stubs } = host.remote;
    expect(await stubs.set(SERVOP)).toEqual(SERVOP);
    expect(await stubs.set({ ...CODE, status: 500 })).toMatchObject({ status: 500 });
    await stubs.set(CODE);
    const answer = await callService(host, 'GET', '/api/v2/routing/wrapupcodes/7');
    expect([answer.status, await answer.json()]).toEqual([200, { name: 'Callback' }]);
    expect(await stubs.list()).toEqual([SERVOP, CODE]);
    const snapshot = await host.remote.snapshot();
    expect(await stubs.remove(CODE)).toEqual({ removed: 1 });
    expect((await callService(host, 'GET', '/api/v2/routing/wrapupcodes/7')).status).toBe(404);
    await host.remote.restore(snapshot);
    expect(await stubs.list()).toEqual([SERVOP, CODE]);
    expect(await stubs.remove(SERVOP)).toEqual({ removed: 1 });
    expect(await refused(stubs.remove(SERVOP))).toMatchObject({ status: 404 });
    expect(await stubs.clear()).toEqual({ removed: 1 });
  });

  test('are reset to those of the seed', async () => {
    await using host = await start();
    const { remote } = host;
    await remote.reset({ stubs: [CODE] });
    await remote.stubs.clear();
    await remote.reset();
    expect(await remote.stubs.list()).toEqual([CODE]);
    expect(await remote.world('other').stubs.list()).toEqual([]);
  });

  test('are refused with the reason and change nothing', async () => {
    await using host = await start();
    const { stubs } = host.remote;
    const known = await refused(stubs.set({ method: 'GET', path: '/api/v2/users/{id}', status: 200 }));
    expect(known).toMatchObject({ status: 400, problems: [{ path: ['path'] }] });
    expect(known.message).toContain('override getUser instead');
    const servop = await refused(stubs.set({ servop: 'friend.LIST_FRIENDS', data: null }));
    expect(servop.message).toContain('override friend.LIST_FRIENDS instead');
    const seed = await refused(host.remote.reset({ stubs: [CODE, { servop: 'none', data: 1 }] }));
    expect(seed.problems).toMatchObject([{ path: ['seed', 'stubs', 1, 'servop'] }]);
    for (const query of ['method=GET', 'path=/x', 'servop=a.B&method=GET', 'method=GET&path=/x&servop=a.B']) {
      const response = await host.fetch(`${host.url}/__mock/stubs?${query}`, { method: 'DELETE' });
      expect(response.status).toBe(400);
    }
    expect(await stubs.list()).toEqual([]);
  });
});
