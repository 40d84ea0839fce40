import { describe, expect, test, vi } from 'vitest';
import { addressOf, WorldError, Worlds } from '../../../mocks/world/worlds.ts';

/** Minimal worlds with a given time. */
function createWorlds(limits: { maxWorlds?: number; idleMs?: number } = {}) {
  const time = { now: 0 };
  const make = vi.fn((name: string) => ({ name }));
  const discard = vi.fn<(world: { name: string }, name: string) => void>();
  const worlds = new Worlds({ make, discard, now: () => time.now, ...limits });
  return { worlds, make, discard, time };
}

describe('Worlds', () => {
  test('creates a world on first use and finds it again', () => {
    const { worlds, make } = createWorlds();
    const world = worlds.get('test-7');
    expect(worlds.get('test-7')).toBe(world);
    expect(make).toHaveBeenCalledExactlyOnceWith('test-7');
  });

  test('treats names case-insensitively, like host names', () => {
    const { worlds } = createWorlds();
    expect(worlds.get('Test')).toBe(worlds.get('test'));
  });

  test.each(['', '-a', 'a b', 'a.b', 'ü', '__proto__', 'a'.repeat(64)])('refuses the name "%s"', (name) => {
    const { worlds } = createWorlds();
    expect(() => worlds.get(name)).toThrow(
      expect.objectContaining({
        name: 'WorldError',
        code: 'invalid.world',
        message: expect.stringContaining('63'),
      }),
    );
    expect(worlds.list()).toEqual([]);
  });

  test('refuses a world over the limit and says what to do', () => {
    const { worlds } = createWorlds({ maxWorlds: 2 });
    worlds.get();
    worlds.get('a');
    worlds.get('b');
    expect(() => worlds.get('c')).toThrow(WorldError);
    expect(() => worlds.get('c')).toThrow('The limit of 2 worlds is reached, and all of them are in use');
    expect(worlds.get('a')).toEqual({ name: 'a' });
  });

  test('always accepts the default world', () => {
    const { worlds } = createWorlds({ maxWorlds: 1 });
    worlds.get('a');
    expect(worlds.get()).toEqual({ name: 'default' });
  });

  test('removes idle worlds to make room, except the default one and those with a socket', () => {
    const { worlds, discard, time } = createWorlds({ maxWorlds: 3, idleMs: 1_000 });
    for (const name of ['default', 'idle', 'busy', 'used']) worlds.get(name);
    worlds.hold('busy');
    time.now = 999;
    worlds.get('used');
    time.now = 1_000;
    worlds.get('new');
    expect(worlds.list().map(({ name }) => name)).toEqual(['default', 'busy', 'used', 'new']);
    expect(discard).toHaveBeenCalledExactlyOnceWith({ name: 'idle' }, 'idle');
  });

  test('counts the idle time of a held world from its release', () => {
    const { worlds, time } = createWorlds({ idleMs: 1_000 });
    const release = worlds.hold('a');
    time.now = 5_000;
    release();
    release();
    expect(worlds.list()).toEqual([{ name: 'a', usedAt: 5_000, sockets: 0 }]);
    time.now = 6_000;
    expect(worlds.list()).toEqual([]);
  });

  test('recreates a deleted world', () => {
    const { worlds, discard } = createWorlds();
    const world = worlds.get('a');
    expect(worlds.delete('A')).toBe(true);
    expect(discard).toHaveBeenCalledExactlyOnceWith(world, 'a');
    expect(worlds.delete('a')).toBe(false);
    expect(worlds.get('a')).not.toBe(world);
  });
});

describe('addressOf', () => {
  test.each<[string, string | undefined, string, string]>([
    ['/api/v2/users', undefined, 'default', '/api/v2/users'],
    ['/api/v2/users?a=1', '127.0.0.1:4010', 'default', '/api/v2/users?a=1'],
    ['/worlds/test-7/api/v2/users?a=1', 'localhost:4010', 'test-7', '/api/v2/users?a=1'],
    ['/worlds/test-7', 'localhost', 'test-7', '/'],
    ['/worlds/test-7/', 'localhost', 'test-7', '/'],
    ['/worlds/test-7?X-RTT-SECRET=s', 'localhost', 'test-7', '/?X-RTT-SECRET=s'],
    ['/worlds/a/worlds/b/x', 'localhost', 'a', '/worlds/b/x'],
    ['/api/v2/users', 'test-7.localhost', 'test-7', '/api/v2/users'],
    ['/api/v2/users', 'test-7.localhost:4010', 'test-7', '/api/v2/users'],
    ['/api/v2/users', 'Test-7.LocalHost:4010', 'Test-7', '/api/v2/users'],
    ['/worlds/a/x', 'b.localhost:4010', 'a', '/x'],
    ['/x', 'localhost:4010', 'default', '/x'],
    ['/x', 'a.localhost.example.com', 'default', '/x'],
    ['/worldsabc', 'localhost', 'default', '/worldsabc'],
  ])('maps %s at %s to world %s, path %s', (target, host, world, rest) => {
    expect(addressOf(target, host)).toEqual({ world, target: rest });
  });
});
