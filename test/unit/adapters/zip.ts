import { gzipSync } from 'node:zlib';

/** Text as gzip, in bytes that any `fetch` takes. */
export function gzip(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}

/** Some kilobytes that unzip to 64 MB of spaces. */
export function zipBomb(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
}
