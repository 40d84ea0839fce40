import { describe, expect, test } from 'vitest';
import { whileHeld } from '../../../mocks/engine/while-held.ts';
import { createPresenceMock, WorldClock } from '../../../mocks/index.ts';
import { collectGarbage } from '../../garbage.ts';

/** Unreferenced objects live until the end of the task that created them. */
async function forget(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
}

describe('A timer of a world', () => {
  test('runs as long as the world is referenced', async () => {
    const done: string[] = [];
    const held = { name: 'held' };
    const callbacks = [held, { name: 'dropped' }].map((target) =>
      whileHeld(target, ({ name }) => done.push(name)),
    );
    await forget();
    for (const callback of callbacks) callback();
    expect(done).toEqual(['held']);
  });

  test('does not keep an unreferenced mock alive', async () => {
    const clock = new WorldClock({ frozen: true });
    const apps = Array.from({ length: 20 }, () => new WeakRef(createPresenceMock({ clock }).braincloud.app));
    expect(clock.pending).toBeGreaterThanOrEqual(20);
    const isHeld = (app: (typeof apps)[number]) => app.deref() !== undefined;
    // While V8 compiles a function in the background, it holds the objects that the function was called with.
    for (let tries = 0; tries < 50 && apps.some(isHeld); tries++) await forget();
    expect(apps.filter(isHeld)).toEqual([]);
    clock.advance(2 * 86_400_000);
    expect(clock.pending).toBe(0);
  });

  test('is removed when its world is closed', () => {
    const clock = new WorldClock({ frozen: true });
    const mock = createPresenceMock({ clock });
    expect(clock.pending).toBeGreaterThan(0);
    mock.close();
    expect(clock.pending).toBe(0);
  });
});
