import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLongerThan } from '../../../mocks/engine/byte-length.ts';
import { anyText } from '../../any-text.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

describe('isLongerThan', () => {
  test('counts bytes of UTF-8', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, limit) => {
        expect(isLongerThan(text, limit)).toBe(bytesOf(text) > limit);
      }),
    );
  });
});
