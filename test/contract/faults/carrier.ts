import type { Host } from '../../../mocks/engine/deliverable.ts';
import type { PresenceMock } from '../../../mocks/index.ts';
import type { CarrierName } from './fault-cases.ts';

/** A client that reaches a mock through a host. */
export interface Reach {
  /** Origin and prefix of `/api/v2`. */
  readonly baseUrl: string;
  /** Starts a call. */
  call(url: string): Attempt;
  /** Opens a WebSocket and resolves to its close code; absent when the host carries no sockets. */
  socketEnd?(url: string): Promise<number>;
  close(): Promise<void>;
}

/** A host that carries a mock's answers. */
export interface Carrier {
  readonly name: CarrierName;
  readonly host: Host;
  start?(): Promise<void>;
  stop?(): Promise<void>;
  open(mock: PresenceMock): Promise<Reach>;
}

/** A pending call. */
export interface Attempt {
  /**
   * The result at the client: `answered 200`, `fetch fails`, `the body breaks off`, `half a body` or `given
   * up`.
   */
  readonly met: Promise<string>;
  giveUp(): Promise<void>;
}

interface Call {
  readonly url: string;
  readonly id: string;
}
/** Pending calls with the controllers that abort them, kept on the global object in a page and in Node. */
interface UnderWay {
  callsUnderWay?: Map<string, AbortController>;
}

/** Makes a call and returns its result. Self-contained, so that a page can run it. */
export async function meet({ url, id }: Call, fetch = globalThis.fetch): Promise<string> {
  const controller = new AbortController();
  const place = globalThis as UnderWay;
  place.callsUnderWay ??= new Map();
  place.callsUnderWay.set(id, controller);
  const { signal } = controller;
  let response: Response;
  try {
    response = await fetch(url, { headers: { authorization: 'Bearer any' }, signal });
  } catch {
    return signal.aborted ? 'given up' : 'fetch fails';
  }
  let text: string;
  try {
    text = await response.text();
  } catch {
    return 'the body breaks off';
  }
  try {
    JSON.parse(text);
    return `answered ${response.status}`;
  } catch {
    return 'half a body';
  }
}

/** Aborts a call. Also self-contained. */
export function abandon(id: string): void {
  (globalThis as UnderWay).callsUnderWay?.get(id)?.abort();
}

/** Opens a WebSocket and returns how it ended; also self-contained. */
export function socketEnd(url: string): Promise<number> {
  return new Promise((resolve) => {
    new WebSocket(url).addEventListener('close', ({ code }) => resolve(code), { once: true });
  });
}

let made = 0;

/** Starts a call in this process. */
export function attempt(url: string, fetch?: typeof globalThis.fetch): Attempt {
  const id = nextId();
  return { met: meet({ url, id }, fetch), giveUp: async () => abandon(id) };
}

export function nextId(): string {
  return `call-${++made}`;
}
