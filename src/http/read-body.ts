/** The longest body that is read, in bytes after decompression: pages of both services are much smaller. */
export const MAX_BODY_BYTES = 16_000_000;

/** A body is longer than {@link MAX_BODY_BYTES}; the rest was not read. */
export class OversizedBody extends Error {}

/**
 * Reads the body of a response as text, and stops when it is too long: a few bytes of gzip can be gigabytes.
 *
 * @throws OversizedBody; what the platform throws for a body that breaks off
 */
export async function readBody(response: Response): Promise<string> {
  // React Native has no streams.
  if (!response.body || isKnownToFit(response)) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BODY_BYTES) break;
    text += decoder.decode(value, { stream: true });
  }
  // A stream that fails to end is none of our business any more.
  reader.cancel().catch(() => {});
  throw new OversizedBody(`the body is longer than ${MAX_BODY_BYTES.toLocaleString('en')} bytes`);
}

/** Fast path: a platform reads no more than `content-length` says, but pages cannot see whether it is compressed. */
function isKnownToFit({ headers, type }: Response): boolean {
  const length = headers.get('content-length');
  return (
    length !== null &&
    Number(length) <= MAX_BODY_BYTES &&
    headers.get('content-encoding') === null &&
    type !== 'cors'
  );
}
