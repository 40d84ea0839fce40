import { md5 as digest } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { md5 } from '../../../mocks/engine/md5.ts';

test.each(['', 'abc', 'Grüße, 世界 🎮', 'half a pair: \ud83c', 'x'.repeat(10_000)])(
  "Node's MD5 of %j equals the one in JavaScript, which pages use",
  (text) => {
    expect(md5(text)).toBe(bytesToHex(digest(utf8ToBytes(text))));
  },
);

test('MD5 matches RFC 1321', () => {
  expect(md5('message digest')).toBe('f96b697d7cb7938d525a2f31aaf161d0');
});
