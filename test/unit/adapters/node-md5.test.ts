import { describe, expect, test } from 'vitest';
import { md5 as nodeMd5 } from '../../../mocks/adapters/node/md5.ts';
import { md5 } from '../../../mocks/engine/md5.ts';

describe("Node's MD5", () => {
  test.each(['', 'abc', 'Grüße, 世界 🎮', 'half a pair: \ud83c', 'x'.repeat(10_000)])(
    'is the one that JavaScript makes of %j',
    (text) => {
      expect(nodeMd5(text)).toBe(md5(text));
    },
  );

  test('is the one of RFC 1321', () => {
    expect(nodeMd5('message digest')).toBe('f96b697d7cb7938d525a2f31aaf161d0');
  });
});
