import { describe, expect, test } from 'vitest';
import { World } from '../../../mocks/engine/world.ts';
import { genesysRegions } from '../../../mocks/generated/genesys-regions.ts';
import {
  channelIdOf,
  connectUri,
  makeChannelId,
  worldOfChannel,
} from '../../../mocks/genesys/connect-uri.ts';

describe('connectUri', () => {
  test('uses the streaming host of the region', () => {
    for (const region of genesysRegions) {
      expect(connectUri('c', `https://api.${region}`)).toBe(`wss://streaming.${region}/channels/c`);
    }
    expect(connectUri('c')).toBe('wss://streaming.mypurecloud.com/channels/c');
    expect(connectUri('c', 'http://no host')).toBe('wss://streaming.mypurecloud.com/channels/c');
  });

  test.each([
    ['http://127.0.0.1:4010', 'ws://127.0.0.1:4010/channels/c'],
    ['http://127.0.0.1:4010/worlds/blue', 'ws://127.0.0.1:4010/worlds/blue/channels/c'],
    ['https://blue.localhost:4010', 'wss://blue.localhost:4010/channels/c'],
    ['https://mock.example.com/presence/', 'wss://mock.example.com/presence/channels/c'],
    ['wss://mock.example.com', 'wss://mock.example.com/channels/c'],
    ['https://api.example.com', 'wss://api.example.com/channels/c'],
  ])('otherwise uses the server that received the call: %s', (origin, uri) => {
    expect(connectUri('c', origin)).toBe(uri);
  });
});

describe('The channel of a socket', () => {
  test.each([
    ['wss://streaming.mypurecloud.com/channels/streaming-4-a', 'streaming-4-a'],
    ['/worlds/blue/channels/c?x=/channels/d', 'c'],
    ['ws://127.0.0.1:4010/channels/c/', 'c'],
    ['ws://127.0.0.1:4010/channels/', undefined],
    ['ws://127.0.0.1:4010/channels/c/d', undefined],
    ['ws://127.0.0.1:4010/?X-APPID=1&X-RTT-SECRET=/channels/c', undefined],
  ])('is the last part of its path: %s', (url, id) => {
    expect(channelIdOf(url)).toBe(id);
  });

  test.each(['default', 'blue', 'suite_7-worker-2'])('contains the world that created it: %s', (name) => {
    const id = makeChannelId(new World({ name }));
    expect(id).toMatch(/^streaming-/);
    expect(worldOfChannel(`/channels/${id}`)).toBe(name);
  });

  test('returns no world for a foreign id', () => {
    expect(worldOfChannel('/channels/streaming-4-short')).toBeUndefined();
    expect(worldOfChannel('/?X-APPID=1')).toBeUndefined();
  });
});
