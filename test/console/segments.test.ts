import { expect, test } from 'vitest';
import { segmentsOf } from '../../mocks/console/store/segments.ts';
import { ticksOf } from '../../mocks/console/store/ticks.ts';

const note = '';
const window = { from: 0, to: 1000, startedAt: 0 };
const away = { status: 'Away', since: 500 } as const;

test('segments show the state before the first change and after each change', () => {
  const steps = [
    { at: 250, status: 'Busy', was: 'Available', note },
    { at: 500, status: 'Away', was: 'Busy', note },
  ] as const;
  expect(segmentsOf(steps, away, window)).toEqual([
    { from: 0, to: 0.25, status: 'Available' },
    { from: 0.25, to: 0.5, status: 'Busy' },
    { from: 0.5, to: 1, status: 'Away' },
  ]);
  expect(segmentsOf(steps, away, { ...window, from: 600 })).toEqual([{ from: 0, to: 1, status: 'Away' }]);
});

test('without changes, the first segment starts at the start of the presence', () => {
  expect(segmentsOf([], { status: 'Busy', since: 500 }, window)).toEqual([
    { from: 0.5, to: 1, status: 'Busy' },
  ]);
  expect(segmentsOf([], { status: 'Offline', since: undefined }, window)).toEqual([
    { from: 0, to: 1, status: 'Offline' },
  ]);
});

test('many changes result in few segments without gaps', () => {
  const steps = Array.from({ length: 10_000 }, (_, at) => ({
    at,
    status: at % 2 === 0 ? ('Busy' as const) : ('Away' as const),
    was: 'Available' as const,
    note,
  }));
  const segments = segmentsOf(steps, away, { ...window, to: 10_000 });
  expect(segments.length).toBeLessThanOrEqual(480);
  expect(segments.at(-1)).toMatchObject({ to: 1 });
  for (const [index, { from }] of segments.entries()) expect(from).toBe(segments[index - 1]?.to ?? 0);
});

test('a change that keeps the status does not start a new segment', () => {
  const steps = [
    { at: 200, status: 'Busy', was: 'Busy', note },
    { at: 400, status: 'Busy', was: 'Busy', note: 'Tea' },
  ] as const;
  expect(segmentsOf(steps, { status: 'Busy', since: 400 }, window)).toEqual([
    { from: 0, to: 1, status: 'Busy' },
  ]);
});

test('the first segment starts no earlier than the last reset', () => {
  const afterReset = { ...window, startedAt: 250 };
  expect(segmentsOf([], { status: 'Busy', since: -5000 }, afterReset)).toEqual([
    { from: 0.25, to: 1, status: 'Busy' },
  ]);
  const steps = [{ at: 500, status: 'Away', was: 'Available', note }] as const;
  expect(segmentsOf(steps, away, afterReset)[0]).toEqual({ from: 0.25, to: 0.5, status: 'Available' });
});

test('ticks are few and at round times', () => {
  const day = new Date(2026, 0, 31).getTime();
  const times = (from: number, to: number) =>
    ticksOf(day + from, day + to).map(({ at }) => (at - day) / 1000);
  expect(times(61_000, 121_000)).toEqual([70, 80, 90, 100, 110, 120]);
  expect(times(0, 300_000)).toEqual([0, 60, 120, 180, 240, 300]);
  expect(times(1000, 7_200_000)).toEqual([1800, 3600, 5400, 7200]);
});
