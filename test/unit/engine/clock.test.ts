import { describe, expect, test, vi } from 'vitest';
import { hostClock, type MockClock, WorldClock } from '../../../mocks/engine/clock.ts';

const START = Date.parse('2026-03-02T09:00:00.000Z');

/** A host clock that is moved by hand. */
class FakeHost implements MockClock {
  #now = 1_000_000;
  #timers: { due: number; callback: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    const timer = { due: this.#now + delayMs, callback };
    this.#timers.push(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
  }

  get waiting(): number {
    return this.#timers.length;
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#now = next.due;
      this.clearTimeout(next);
      next.callback();
    }
    this.#now = end;
  }
}

function frozenClock(): WorldClock {
  return new WorldClock({ startAt: START, frozen: true });
}

describe('A frozen clock', () => {
  test('starts at startAt in any format', () => {
    for (const startAt of [START, new Date(START), '2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00+01:00']) {
      expect(new WorldClock({ startAt, frozen: true }).now()).toBe(START);
    }
    expect(() => new WorldClock({ startAt: 'yesterday' })).toThrow(RangeError);
    expect(() => new WorldClock({ startAt: Number.NaN })).toThrow(RangeError);
  });

  test('advances to the millisecond', () => {
    const clock = frozenClock();
    clock.advance(1);
    clock.advance(0);
    expect(clock.now()).toBe(START + 1);
    clock.advanceTo('2026-03-02T10:00:00.000Z');
    expect(clock.now()).toBe(START + 3_600_000);
    clock.advanceTo(clock.now());
    expect(clock.now()).toBe(START + 3_600_000);
  });

  test('refuses to go back and does not change', () => {
    const clock = frozenClock();
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => clock.advance(wrong)).toThrow(/advance\(\) expects a non-negative number/);
    }
    expect(() => clock.advanceTo(START - 1)).toThrow(
      "advanceTo() expects a time that is not before the clock's time (2026-03-02T09:00:00.000Z), got 2026-03-02T08:59:59.999Z.",
    );
    expect(() => clock.advanceTo('soon')).toThrow(
      'Invalid time: expected a Date, an ISO 8601 string or milliseconds since 1970, got soon.',
    );
    expect(clock.now()).toBe(START);
  });

  test('fires due timers in order, each at its own time', () => {
    const clock = frozenClock();
    const fired: [name: string, at: number][] = [];
    const fire = (name: string) => () => fired.push([name, clock.now() - START]);
    clock.setTimeout(fire('late'), 300);
    clock.setTimeout(fire('first of two'), 200);
    clock.setTimeout(fire('early'), 100);
    clock.setTimeout(fire('second of two'), 200);
    clock.setTimeout(fire('after'), 301);
    clock.setTimeout(fire('at once'), -5);
    expect(fired).toEqual([]);
    clock.advance(300);
    expect(fired).toEqual([
      ['at once', 0],
      ['early', 100],
      ['first of two', 200],
      ['second of two', 200],
      ['late', 300],
    ]);
    expect(clock.now()).toBe(START + 300);
    expect(clock.pending).toBe(1);
  });

  test('fires timers set by timers while it advances', () => {
    const clock = frozenClock();
    const fired: number[] = [];
    const again = () => {
      fired.push(clock.now() - START);
      clock.setTimeout(again, 100);
    };
    clock.setTimeout(again, 100);
    clock.advance(350);
    expect(fired).toEqual([100, 200, 300]);
    expect(clock.now()).toBe(START + 350);
    clock.advance(50);
    expect(fired).toEqual([100, 200, 300, 400]);
  });

  test('does not fire cleared timers, even when an earlier timer cleared them', () => {
    const clock = frozenClock();
    const fired: string[] = [];
    const cleared = clock.setTimeout(() => fired.push('cleared'), 10);
    const clearedLater = clock.setTimeout(() => fired.push('cleared later'), 30);
    clock.setTimeout(() => {
      fired.push('clears');
      clock.clearTimeout(clearedLater);
    }, 20);
    clock.clearTimeout(cleared);
    clock.clearTimeout(cleared);
    clock.clearTimeout('no timer');
    clock.advance(100);
    expect(fired).toEqual(['clears']);
    expect(clock.pending).toBe(0);
  });

  test('can be advanced by a timer', () => {
    const clock = frozenClock();
    const fired: [name: string, at: number][] = [];
    const fire = (name: string) => fired.push([name, clock.now() - START]);
    clock.setTimeout(() => {
      fire('moves on');
      clock.advance(100);
    }, 10);
    clock.setTimeout(() => fire('between'), 50);
    clock.advance(20);
    expect(fired).toEqual([
      ['moves on', 10],
      ['between', 50],
    ]);
    expect(clock.now()).toBe(START + 110);
  });

  test('continues after a timer that throws', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ startAt: START, host });
    const fired: string[] = [];
    clock.setTimeout(() => {
      throw new Error('A bad timer.');
    }, 10);
    clock.setTimeout(() => fired.push('the next one'), 20);
    expect(() => clock.advance(15)).toThrow('A bad timer.');
    host.pass(30);
    expect(fired).toEqual(['the next one']);

    clock.setTimeout(() => {
      throw new Error('Another bad timer.');
    }, 10);
    clock.setTimeout(() => fired.push('the one after'), 20);
    expect(() => host.pass(10)).toThrow('Another bad timer.');
    host.pass(10);
    expect(fired).toEqual(['the next one', 'the one after']);
  });

  test('does not fire timers as real time passes', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ startAt: START, frozen: true, host });
    clock.setTimeout(() => expect.unreachable('Nobody moved the clock.'), 10);
    host.pass(1_000_000);
    expect(clock.now()).toBe(START);
    expect(clock.frozen).toBe(true);
    expect(clock.speed).toBe(0);
    expect(host.waiting).toBe(0);
  });
});

test('accepts a delay longer than a host timer allows', () => {
  vi.useFakeTimers();
  try {
    const fired = vi.fn();
    const timer = hostClock.setTimeout(fired, 3_000_000_000);
    vi.advanceTimersByTime(86_400_000);
    expect(fired).not.toHaveBeenCalled();
    hostClock.clearTimeout(timer);
  } finally {
    vi.useRealTimers();
  }
});

describe('A running clock', () => {
  test('follows real time and fires timers', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ host });
    expect(clock.now()).toBe(host.now());
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(host.now()), 500);
    clock.setTimeout(() => fired.push(host.now()), 200);
    host.pass(199);
    expect(fired).toEqual([]);
    host.pass(1000);
    expect(fired).toEqual([1_000_200, 1_000_500]);
    expect(clock.now()).toBe(host.now());
  });

  test('runs at the given rate', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ startAt: START, speed: 60, host });
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(clock.now() - START), 60_000);
    host.pass(999);
    expect(fired).toEqual([]);
    host.pass(1);
    expect(fired).toEqual([60_000]);
    expect(clock.now()).toBe(START + 60_000);
    clock.run(0.5);
    host.pass(1000);
    expect(clock.now()).toBe(START + 60_500);
    for (const speed of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => clock.run(speed)).toThrow(RangeError);
      expect(() => new WorldClock({ speed })).toThrow(RangeError);
    }
    expect(clock.speed).toBe(0.5);
  });

  test('can be advanced and runs on from there', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ host });
    const fired: string[] = [];
    clock.setTimeout(() => fired.push('in an hour'), 3_600_000);
    clock.setTimeout(() => fired.push('in two'), 7_200_000);
    clock.advance(3_600_000);
    expect(fired).toEqual(['in an hour']);
    host.pass(3_599_999);
    expect(fired).toEqual(['in an hour']);
    host.pass(1);
    expect(fired).toEqual(['in an hour', 'in two']);
    expect(clock.now()).toBe(host.now() + 3_600_000);
  });

  test('is frozen and resumed without a jump', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ startAt: START, host });
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(clock.now() - START), 100);
    host.pass(40);
    clock.freeze();
    host.pass(5000);
    expect(clock.now()).toBe(START + 40);
    expect(fired).toEqual([]);
    clock.run();
    expect(clock.frozen).toBe(false);
    host.pass(59);
    expect(fired).toEqual([]);
    host.pass(1);
    expect(fired).toEqual([100]);
  });

  test('waits longer than a host timer can', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ startAt: START, host });
    const fired: number[] = [];
    const month = 30 * 86_400_000;
    clock.setTimeout(() => fired.push(clock.now() - START), month);
    host.pass(month - 1);
    expect(fired).toEqual([]);
    host.pass(1);
    expect(fired).toEqual([month]);
  });

  test('uses at most one host timer, and none when idle', () => {
    const host = new FakeHost();
    const clock = new WorldClock({ host });
    const timers = [300, 100, 200].map((delay) => clock.setTimeout(() => {}, delay));
    expect(host.waiting).toBe(1);
    for (const timer of timers) clock.clearTimeout(timer);
    expect(host.waiting).toBe(0);
  });
});
