import { expect, test } from 'vitest';
import { isoDate, LAST_MOMENT } from '../../../mocks/engine/moment.ts';
import { WorldClock } from '../../../mocks/index.ts';
import { ValidatingMock } from '../../../mocks/world/validating-mock.ts';
import { callOf } from '../../call.ts';

const END = '9999-12-31T23:59:59.999Z';

test('a time outside the range of dates is written as the nearest date', () => {
  expect(isoDate(Date.parse('2026-01-31T09:00:00.000Z'))).toBe('2026-01-31T09:00:00.000Z');
  expect(isoDate(LAST_MOMENT + 1)).toBe(END);
  expect(isoDate(Number.MAX_VALUE)).toBe(END);
  expect(isoDate(Date.parse('0000-01-01T00:00:00+14:00'))).toBe('0000-01-01T00:00:00.000Z');
});

test('a clock cannot go past the last valid date', () => {
  let hostNow = 0;
  const host = { now: () => hostNow, setTimeout: () => undefined, clearTimeout: () => {} };
  const clock = new WorldClock({ startAt: LAST_MOMENT - 10, host });
  expect(() => clock.advance(11)).toThrow(RangeError);
  expect(() => clock.advanceTo(LAST_MOMENT + 1)).toThrow('cannot go past the year 9999');
  expect(clock.now()).toBe(LAST_MOMENT - 10);
  hostNow = 20;
  expect(clock.now()).toBe(LAST_MOMENT);
});

test('an expiry after the last date is returned as the last date', () => {
  const clock = new WorldClock({ startAt: LAST_MOMENT - 10, frozen: true });
  const mock = new ValidatingMock({ clock });
  const { status, bodyText } = mock.answer(callOf('POST', '/api/v2/notifications/channels'));
  expect([status, JSON.parse(bodyText)]).toMatchObject([200, { expires: END }]);
});
