import { describe, expect, test } from 'vitest';
import { callLine, isError } from '../../../mocks/cli/call-line.ts';
import type { JournalEntry } from '../../../mocks/index.ts';

const entry: JournalEntry = {
  number: 1,
  world: 'default',
  operation: 'getSystempresences',
  method: 'GET',
  url: '/api/v2/systempresences',
  status: 200,
  at: Date.parse('2026-03-01T14:03:07.125Z'),
  durationMs: 0,
  validation: 'passed',
};

const line = (more: Partial<JournalEntry>): string => callLine({ ...entry, ...more });

describe('A call in the log', () => {
  test('shows time, result and request', () => {
    expect(line({})).toBe('14:03:07.125  200  GET     getSystempresences  /api/v2/systempresences');
  });

  test('shows the world unless it is the default', () => {
    expect(line({ world: 'test-7' })).toMatch(/ {2}world test-7$/);
  });

  test.each<[string, Partial<JournalEntry>, string]>([
    [
      'a rule of Genesys Cloud',
      { rule: 'GEN-PATCH-4', answer: { message: 'No such id.' } },
      'GEN-PATCH-4: No such id.',
    ],
    ['a rule of brainCloud', { rule: 'BC-SES-1', answer: { status_message: 'Over.' } }, 'BC-SES-1: Over.'],
    ['a rule, when the answer is not kept', { rule: 'GEN-AUTH-1' }, 'GEN-AUTH-1'],
    ['a fault', { fault: 'f-1', delayMs: 250 }, 'after 250 ms  fault f-1'],
    ['an override', { override: true }, 'override'],
  ])('says why: %s', (_, more, why) => {
    expect(line(more)).toBe(`${line({})}  ${why}`);
  });

  test('shows a cut connection', () => {
    expect(line({ status: 0, fault: 'f-1' })).toContain('  cut  GET');
  });

  test('is one line without control sequences, whatever the caller sent', () => {
    const hostile = '\u001b[31mred\n\u009b\u202eder\u2028';
    const shown = line({ url: hostile, rule: 'GEN-REQ-1', answer: { message: hostile }, operation: hostile });
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(shown).toContain(String.raw`\u001b[31mred\u000a\u009b\u202eder\u2028`);
  });

  test('is colored on request', () => {
    const paint = (style: unknown, text: string): string => `<${String(style)}>${text}</>`;
    expect(callLine({ ...entry, status: 404 }, paint)).toContain('<yellow>404</>');
    expect(callLine({ ...entry, status: 500 }, paint)).toContain('<red>500</>');
    expect(callLine(entry, paint)).toContain('<green>200</>');
  });
});

test.each<[boolean, Partial<JournalEntry>]>([
  [false, {}],
  [true, { status: 404 }],
  [true, { status: 0 }],
  [true, { status: 202 }],
  [true, { fault: 'f-1' }],
])('A failed call: %s, for %o', (wrong, more) => {
  expect(isError({ ...entry, ...more })).toBe(wrong);
});
