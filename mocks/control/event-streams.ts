import type { components } from '../../src/generated/mock-control.ts';
import type { Answer } from '../engine/call.ts';
import type { PresenceMock } from '../world/mock.ts';
import { ControlRefusal } from './refusal.ts';

type ControlEvent = components['schemas']['ControlEvent'];
type Send = (chunk: string) => void;

/** Limit per server, because every event is written to each stream. */
const MAX_STREAMS = 100;

interface Stream {
  readonly world: string;
  readonly mock: PresenceMock;
  readonly send: Send;
}

/** Server-sent event streams about changes of worlds. */
export class EventStreams {
  readonly #open = new Set<Stream>();

  /**
   * Returns a streamed answer that ends when the client disconnects.
   * @throws ControlRefusal 503 if too many streams are open.
   */
  open(world: string, mock: PresenceMock): Answer {
    if (this.#open.size >= MAX_STREAMS) {
      const message = `The limit of ${MAX_STREAMS} open event streams is reached. Close some of them.`;
      throw new ControlRefusal(503, 'too.many.streams', message);
    }
    return {
      status: 200,
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      bodyText: '',
      stream: (send) => {
        // Sent immediately, so that the client knows it is connected.
        send(': following\n\n');
        const stream: Stream = { world: world.toLowerCase(), mock, send };
        this.#open.add(stream);
        const subscriptions = [
          mock.journal.subscribe((entry) => send(eventText('call', entry))),
          mock.presenceChanges.subscribe((change) => send(eventText('presence', change))),
          mock.sockets.subscribe((event) => send(eventText('socket', event))),
        ];
        return () => {
          for (const unsubscribe of subscriptions) unsubscribe();
          this.#open.delete(stream);
        };
      },
    };
  }

  /**
   * Notifies the followers of a world about a change.
   * @param world all worlds if omitted.
   */
  notify(operation: string, world?: string): void {
    for (const { world: followed, mock, send } of this.#open) {
      if (world !== undefined && followed !== world.toLowerCase()) continue;
      const event: ControlEvent = { operation, at: mock.clock.now() };
      send(eventText('control', event));
    }
  }
}

function eventText(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
