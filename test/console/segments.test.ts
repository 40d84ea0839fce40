import { expect, test } from 'vitest';
import { segmentsOf } from '../../mocks/console/store/segments.ts';

const note = '';

test('a line shows what was there before the first change, and each change after it', () => {
  const steps = [
    { at: 250, status: 'Busy', was: 'Available', note },
    { at: 500, status: 'Away', was: 'Busy', note },
  ] as const;
  expect(segmentsOf(steps, 'Away', 500, 0, 1000)).toEqual([
    { from: 0, to: 0.25, status: 'Available' },
    { from: 0.25, to: 0.5, status: 'Busy' },
    { from: 0.5, to: 1, status: 'Away' },
  ]);
  expect(segmentsOf(steps, 'Away', 500, 600, 1000)).toEqual([{ from: 0, to: 1, status: 'Away' }]);
});

test('where nothing has changed, a line begins when the presence did', () => {
  expect(segmentsOf([], 'Busy', 500, 0, 1000)).toEqual([{ from: 0.5, to: 1, status: 'Busy' }]);
  expect(segmentsOf([], 'Offline', undefined, 0, 1000)).toEqual([{ from: 0, to: 1, status: 'Offline' }]);
});

test('however much happens, a line has no gaps and few stretches', () => {
  const steps = Array.from({ length: 10_000 }, (_, at) => ({
    at,
    status: at % 2 === 0 ? ('Busy' as const) : ('Away' as const),
    was: 'Available' as const,
    note,
  }));
  const segments = segmentsOf(steps, 'Away', 9999, 0, 10_000);
  expect(segments.length).toBeLessThanOrEqual(480);
  expect(segments.at(-1)).toMatchObject({ to: 1 });
  for (const [index, { from }] of segments.entries()) expect(from).toBe(segments[index - 1]?.to ?? 0);
});

test('a change that keeps the status does not start a new segment', () => {
  const steps = [
    { at: 200, status: 'Busy', was: 'Busy', note },
    { at: 400, status: 'Busy', was: 'Busy', note: 'Tea' },
  ] as const;
  expect(segmentsOf(steps, 'Busy', 400, 0, 1000)).toEqual([{ from: 0, to: 1, status: 'Busy' }]);
});
