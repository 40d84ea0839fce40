import { deflateSync, gzipSync } from 'node:zlib';

/** Text as gzip, in bytes that any `fetch` accepts. */
export function gzipBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}

/** Some kilobytes that decompress to 64 MB of spaces. */
export function zipBomb(coding: 'gzip' | 'deflate' = 'gzip'): Uint8Array<ArrayBuffer> {
  const zip = coding === 'gzip' ? gzipSync : deflateSync;
  return new Uint8Array(zip(Buffer.alloc(64 * 1024 * 1024, ' ')));
}
