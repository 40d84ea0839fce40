// Replaces node:crypto when stories run in a page.
import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

const hashes = { md5, sha256 };

export function createHash(name: keyof typeof hashes) {
  const hash = hashes[name].create();
  const self = {
    update(text: string) {
      hash.update(new TextEncoder().encode(text));
      return self;
    },
    digest(encoding: 'hex' | 'base64url'): string {
      const bytes = hash.digest();
      if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    },
  };
  return self;
}
