import type { components } from '../../../src/generated/mock-control.ts';
import type { WorldClock } from '../../engine/clock.ts';
import { isoDate, LAST_MOMENT } from '../../engine/moment.ts';
import type { ControlTable } from '../operation-types.ts';
import { badField, badInput } from '../refusal.ts';

type Schemas = components['schemas'];

export const clockOperations = {
  getClock: ({ mock }) => ({ status: 200, body: show(mock.clock) }),

  postClock: ({ body, mock }) => {
    const { clock } = mock;
    if (body.reset) requireAlone(body);
    const target = targetOf(body, clock.now());
    if (body.reset) clock.reset();
    if (body.freeze) clock.freeze();
    else if (body.run || body.speed !== undefined) clock.run(body.speed);
    // A running clock may already be past the target.
    if (target !== undefined) clock.advanceTo(Math.max(target, clock.now()));
    return { status: 200, body: show(clock) };
  },
} satisfies Partial<ControlTable>;

function requireAlone(change: Schemas['ClockChange']): void {
  if (Object.keys(change).length > 1)
    throw badInput('`reset` cannot be combined with other changes of the clock.');
}

/** Validates the target time before the clock changes. */
function targetOf(change: Schemas['ClockChange'], now: number): number | undefined {
  const { advanceMs, advanceTo, freeze, run, speed } = change;
  if (freeze && (run || speed !== undefined))
    throw badInput('`freeze` cannot be combined with `run` or `speed`.');
  if (advanceMs !== undefined && advanceTo !== undefined) {
    throw badInput('`advanceMs` and `advanceTo` are mutually exclusive.');
  }
  if (advanceMs !== undefined) {
    if (now + advanceMs > LAST_MOMENT)
      throw badField(['advanceMs'], 'must not move the clock past the year 9999');
    return now + advanceMs;
  }
  if (advanceTo === undefined) return undefined;
  const target = new Date(advanceTo).getTime();
  if (Number.isNaN(target)) throw badField(['advanceTo'], 'is not a valid date');
  if (target > LAST_MOMENT) throw badField(['advanceTo'], 'must not be after the year 9999');
  if (target < now) {
    const time = isoDate(now);
    throw badField(['advanceTo'], `must not be before the clock's time, which is ${time}`);
  }
  return target;
}

function show(clock: WorldClock): Schemas['Clock'] {
  const epochMs = clock.now();
  return {
    now: isoDate(epochMs),
    epochMs,
    frozen: clock.frozen,
    speed: clock.speed,
    timers: clock.pending,
  };
}
