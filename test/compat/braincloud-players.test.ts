import { describe, expect, test } from 'vitest';
import { defaultBraincloudSeed } from '../../mocks/index.ts';
import { OfficialPlayer } from './braincloud-js/player.ts';
import { makeWorld, newOwn, serve, useCleanup } from './braincloud-js/setup.ts';

const [nova, pixel] = defaultBraincloudSeed.profiles.map(({ id }) => id) as string[];
const nightOwls = defaultBraincloudSeed.groups?.[0]?.id as string;
const playing = { STATUS: 'PLAYING', LEVEL: 3 };

useCleanup();

describe('players using the official library', () => {
  test("receive each other's connect, activity, visibility and disconnect", async () => {
    const url = await serve(makeWorld());
    const novas = await new OfficialPlayer(url, 'nova').enter();
    await novas.call('presence', 'registerListenersForFriends', 'all', true);
    const pixels = await new OfficialPlayer(url, 'pixel').enter();
    expect(await novas.nextPush()).toMatchObject({
      service: 'presence',
      operation: 'INCOMING',
      data: {
        from: { id: pixel, name: 'Pixel' },
        online: true,
        activity: {},
        summaryFriendData: { LEVEL: 12 },
      },
    });
    await novas.call('presence', 'updateActivity', playing);
    expect(await pixels.nextPush()).toMatchObject({
      data: { from: { id: nova }, online: true, activity: playing },
    });
    await pixels.call('presence', 'setVisibility', false);
    expect(await novas.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: false } });
    await pixels.call('presence', 'setVisibility', true);
    expect(await novas.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: true } });
    novas.wrapper.rttService.disableRTT();
    expect(await pixels.nextPush()).toMatchObject({ data: { from: { id: nova }, online: false } });
    expect(await pixels.call('presence', 'getPresenceOfFriends', 'all', false)).toEqual({
      status: 200,
      data: { presence: [] },
    });
  });

  test('receive the same as players with BrainCloudClient, and are visible to them', async () => {
    const url = await serve(makeWorld());
    const theirs = await new OfficialPlayer(url, 'nova').enter();
    const ours = newOwn(url);
    await ours.authenticateUniversal('rook', 'rook-password');
    await ours.rtt.connect();
    const pushes = ours.rtt[Symbol.asyncIterator]();
    await theirs.call('presence', 'registerListenersForGroup', nightOwls, true);
    await ours.presence.registerListenersForGroup(nightOwls);

    // Awaited before the call, because only the latest push per user is kept.
    const heard = [pushes.next(), pushes.next()];
    const pixels = await new OfficialPlayer(url, 'pixel').enter();
    await pixels.call('presence', 'updateActivity', playing);
    for (const [index, activity] of [{}, playing].entries()) {
      const { data } = await theirs.nextPush();
      expect(data).toMatchObject({ from: { id: pixel }, online: true, activity });
      expect((await heard[index])?.value).toEqual(data);
    }
    await theirs.call('presence', 'stopListening');
    await ours.presence.updateActivity({ STATUS: 'RESTING' });
    await pixels.call('presence', 'setVisibility', false);
    expect((await pushes.next()).value).toMatchObject({ from: { id: pixel }, online: false });
    await theirs.call('presence', 'registerListenersForProfiles', [pixel], true);
    await ours.presence.updateActivity({ STATUS: 'BACK' });
    await pixels.call('presence', 'setVisibility', true);
    // Nova had stopped listening and received nothing about Rook or Pixel in between.
    expect(await theirs.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: true } });
  });

  test('can be many at once, and each receives pushes of all, itself included', async () => {
    const url = await serve(makeWorld());
    const names = ['nova', 'pixel', 'rook', 'juniper', 'mango', 'wren'];
    const party = await Promise.all(names.map((name) => new OfficialPlayer(url, name).enter()));
    const everyone = defaultBraincloudSeed.profiles.slice(0, names.length).map(({ id }) => id);
    await Promise.all(
      party.map((player) => player.call('presence', 'registerListenersForProfiles', everyone, false)),
    );
    await Promise.all(party.map((player, number) => player.call('presence', 'updateActivity', { number })));

    for (const player of party) {
      const heard = [];
      for (const _ of names) heard.push((await player.nextPush()).data);
      const pushes = everyone.map((id, number) => partly({ from: { id }, activity: { number } }));
      expect(heard).toEqual(expect.arrayContaining(pushes));
    }
  });

  test('of different worlds of one server are isolated', async () => {
    const url = await serve(makeWorld());
    const [here, there] = await Promise.all(
      ['here', 'there'].map(async (world) => {
        const own = await new OfficialPlayer(`${url}/worlds/${world}`, 'nova').enter();
        await own.call('presence', 'registerListenersForFriends', 'all', true);
        return own;
      }),
    );
    const pixels = await new OfficialPlayer(`${url}/worlds/here/`, 'pixel').enter();
    expect(await here?.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: true } });
    expect(await there?.call('presence', 'getPresenceOfFriends', 'all', false)).toMatchObject({
      data: { presence: [] },
    });
    await new OfficialPlayer(`${url}/worlds/there`, 'rook').enter();
    await pixels.call('presence', 'setVisibility', false);
    expect(await there?.nextPush()).toMatchObject({ data: { from: { name: 'Rook' } } });
    expect(await here?.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: false } });
  });
});

function partly({ from, ...rest }: { from: object; activity: object }): unknown {
  return expect.objectContaining({ ...rest, from: expect.objectContaining(from) });
}
