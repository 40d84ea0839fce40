import { expect, test } from 'vitest';
import { digest, isSameDigest } from '../../../mocks/engine/digest.ts';

test('Digests are equal only if all their characters match', () => {
  const one = digest('a-secret');
  expect(isSameDigest(one, digest('a-secret'))).toBe(true);
  for (const other of [digest('another'), `0${one.slice(1)}`, `${one.slice(0, -1)}!`, one.slice(1), '']) {
    expect(isSameDigest(one, other)).toBe(false);
    expect(isSameDigest(other, one)).toBe(false);
  }
});
