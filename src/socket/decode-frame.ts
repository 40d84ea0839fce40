/** The part of a Blob that is used here. Its class differs from realm to realm. */
interface Text {
  text(): Promise<string>;
}

/**
 * The text of a frame, whatever the platform wraps it in: a string, a Blob (whose text comes later), an
 * ArrayBuffer or a view of one, which Node's Buffer is too.
 *
 * @throws TypeError when it is none of these, or no UTF-8
 */
export function decodeFrame(data: unknown): string | Promise<string> {
  if (typeof data === 'string') return data;
  if (isText(data)) return data.text();
  return new TextDecoder('utf-8', { fatal: true }).decode(data as BufferSource);
}

function isText(data: unknown): data is Text {
  return typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'function';
}
