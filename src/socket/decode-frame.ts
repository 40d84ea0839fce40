import { isNestedDeeper } from '../runtime/json.ts';

/** The longest message that is read, in characters or bytes: those of both services are much shorter. */
const MAX_LENGTH = 1_000_000;
/** The deepest JSON that is read. */
const MAX_LEVELS = 100;

/** The part of a Blob that is used here. Its class differs from realm to realm. */
interface Text {
  readonly size?: number;
  text(): Promise<string>;
}

/**
 * The text of a frame, whatever the platform wraps it in: a string, a Blob (whose text comes later), an
 * ArrayBuffer or a view of one, which Node's Buffer is too.
 *
 * @throws TypeError when it has another type or is not UTF-8; RangeError when it is too long
 */
export function decodeFrame(data: unknown): string | Promise<string> {
  if (typeof data === 'string') return checkLength(data.length, data);
  if (isText(data)) return checkLength(data.size ?? 0, data).text();
  const bytes = data as BufferSource;
  return new TextDecoder('utf-8', { fatal: true }).decode(checkLength(bytes.byteLength, bytes));
}

/**
 * The message that a frame's text is.
 *
 * @throws SyntaxError when it is not JSON; RangeError when it is nested too deep: parsing that takes seconds
 */
export function parseMessage(text: string): unknown {
  if (isNestedDeeper(text, MAX_LEVELS)) {
    throw new RangeError(`a message is nested deeper than ${MAX_LEVELS} levels`);
  }
  return JSON.parse(text);
}

function checkLength<Data>(length: number, data: Data): Data {
  if (!(length > MAX_LENGTH)) return data;
  throw new RangeError(`a message is longer than ${MAX_LENGTH.toLocaleString('en')} characters`);
}

function isText(data: unknown): data is Text {
  return typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'function';
}
