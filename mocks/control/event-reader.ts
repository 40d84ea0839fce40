import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import type {
  ControlEvent,
  JournalEntry,
  PresenceChange,
  SocketEvent,
} from '../../src/generated/mock-control.ts';

/** An event of the followed world. */
export type MockEvent =
  | { readonly type: 'call'; readonly data: JournalEntry }
  | { readonly type: 'presence'; readonly data: PresenceChange }
  | { readonly type: 'socket'; readonly data: SocketEvent }
  | { readonly type: 'control'; readonly data: ControlEvent };

/** Maximum length of an event, in characters. Events of the mock are much shorter. */
const MAX_EVENT_LENGTH = 4_000_000;
const EVENT_TYPES: readonly unknown[] = ['call', 'presence', 'socket', 'control'];

/** Reads the server-sent events of the mock. */
export async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<MockEvent, void, undefined> {
  // The package also has a stream class, but it needs TransformStream at load time, which React Native and
  // jsdom do not have.
  const messages: EventSourceMessage[] = [];
  let tooLong: ParseError | undefined;
  const parser = createParser({
    maxBufferSize: MAX_EVENT_LENGTH,
    onEvent: (message) => messages.push(message),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') tooLong = error;
    },
  });
  const chunks = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let next = await chunks.read(); !next.done; next = await chunks.read()) {
      parser.feed(decoder.decode(next.value, { stream: true }));
      if (tooLong) throw oversizedEvent(tooLong);
      for (const { event: type, data } of messages.splice(0)) {
        // The contract defines the data of each event type.
        if (EVENT_TYPES.includes(type)) yield { type, data: JSON.parse(data) } as MockEvent;
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await chunks.cancel().catch(() => {});
  }
}

function oversizedEvent(cause: ParseError): Error {
  const tooLong = `Received an event longer than ${MAX_EVENT_LENGTH} characters, which a presence mock does not send`;
  return new Error(`${tooLong}. Check the URL.`, { cause });
}
