import { isNestedDeeper } from '../runtime/json.ts';

/** Maximum length of a message, in characters or bytes. Messages of both services are much shorter. */
const MAX_LENGTH = 1_000_000;
/** Maximum nesting of a message. */
const MAX_LEVELS = 100;

/** The used part of `Blob`, whose class differs between realms. */
interface Text {
  readonly size?: number;
  text(): Promise<string>;
}

/**
 * Returns the text of a frame: a string, a Blob (read asynchronously), an ArrayBuffer or a view of one, such as
 * Node's Buffer.
 *
 * @throws TypeError for another type or invalid UTF-8; RangeError when it is too long
 */
export function decodeFrame(data: unknown): string | Promise<string> {
  if (typeof data === 'string') return checkLength(data.length, data);
  if (isText(data)) return checkLength(data.size ?? 0, data).text();
  const bytes = data as BufferSource;
  return new TextDecoder('utf-8', { fatal: true }).decode(checkLength(bytes.byteLength, bytes));
}

/**
 * Parses the text of a frame.
 *
 * @throws SyntaxError when it is not JSON; RangeError when it is nested so deeply that parsing would take
 * seconds
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
