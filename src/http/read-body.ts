/** Maximum size of a response body, in bytes after decompression. Responses of both services are much smaller. */
export const MAX_BODY_BYTES = 16_000_000;

/** A body exceeds {@link MAX_BODY_BYTES}; the rest was not read. */
export class OversizedBody extends Error {}

/**
 * Reads the body of a response as text, up to a maximum size: a few bytes of gzip can expand to gigabytes.
 *
 * @throws OversizedBody; the platform's error for a truncated body
 */
export async function readBody(response: Response): Promise<string> {
  // React Native does not support streams.
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
  // The rest of the body is not needed, so a failed cancellation does not matter.
  reader.cancel().catch(() => {});
  throw new OversizedBody(`the body is longer than ${MAX_BODY_BYTES.toLocaleString('en')} bytes`);
}

/**
 * Fast path: platforms read no more than `content-length` bytes. Cross-origin responses may hide that they are
 * compressed.
 */
function isKnownToFit({ headers, type }: Response): boolean {
  const length = headers.get('content-length');
  return (
    length !== null &&
    Number(length) <= MAX_BODY_BYTES &&
    headers.get('content-encoding') === null &&
    type !== 'cors'
  );
}
