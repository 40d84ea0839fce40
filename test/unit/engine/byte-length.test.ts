import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonLongerThan, isLongerThan } from '../../../mocks/engine/byte-length.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

describe('isLongerThan', () => {
  test('counts bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, limit) => {
        expect(isLongerThan(text, limit)).toBe(bytesOf(text) > limit);
      }),
    );
  });
});

describe('isJsonLongerThan', () => {
  test('counts the bytes of a value as JSON', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.nat(200), (json, limit) => {
        const value: unknown = JSON.parse(json);
        expect(isJsonLongerThan(value, limit)).toBe(bytesOf(JSON.stringify(value)) > limit);
      }),
    );
  });

  test.each([
    ['control characters', '\u0000\u001f'],
    ['half a surrogate pair', '\ud800'],
    ['the longest number', -2.2250738585072014e-308],
    ['a number longer than it was sent', JSON.parse('1e20')],
    ['an empty name', { '': [[], {}] }],
  ])('is exact for %s', (_, value) => {
    const bytes = bytesOf(JSON.stringify(value));
    expect(isJsonLongerThan(value, bytes)).toBe(false);
    expect(isJsonLongerThan(value, bytes - 1)).toBe(true);
  });
});
