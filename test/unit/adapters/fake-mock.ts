import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { WorldClock } from '../../../mocks/engine/clock.ts';
import type { MockPort } from '../../../mocks/engine/mock-port.ts';
import type { HostSocket, SocketListener } from '../../../mocks/engine/socket.ts';

const GREETING: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'inin-correlation-id': 'c-1' },
  bodyText: '{"greeting":"Grüß dich"}',
};

/** A mock with given answers that records its calls. */
export class FakeMock implements MockPort {
  readonly clock = new WorldClock({ frozen: true });
  readonly calls: Call[] = [];
  readonly operations = new Set(['GET /api/v2/hello', 'PATCH /api/v2/hello', 'POST /api/v2/hello']);
  next: Answer | Error = GREETING;
  acceptsSocket: (url: string) => boolean = () => true;
  /** Accepts or refuses a socket. */
  accept: (url: string, socket: HostSocket) => SocketListener | undefined = () => undefined;
  #asked: () => void = () => {};

  handles({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
    return this.operations.has(`${method} ${path}`);
  }

  answer(call: Call): Answer {
    this.calls.push(call);
    this.#asked();
    if (this.next instanceof Error) throw this.next;
    return this.next;
  }

  connect(url: string, socket: HostSocket): SocketListener | undefined {
    return this.accept(url, socket);
  }

  /** Resolves when the next call has been answered. */
  asked(): Promise<void> {
    return new Promise((resolve) => {
      this.#asked = resolve;
    });
  }

  /** The only call. */
  get call(): Call {
    const [call, ...others] = this.calls;
    if (!call || others.length > 0) throw new Error(`Expected one call, got ${this.calls.length}.`);
    return call;
  }

  /** Makes the next answers arrive in this way. */
  deliver(delivery: NonNullable<Answer['delivery']>): void {
    this.next = { ...GREETING, delivery };
  }
}
