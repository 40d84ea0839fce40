import type { Host } from '../../../mocks/engine/deliverable.ts';
import type { PresenceMock } from '../../../mocks/index.ts';
import type { CarrierName } from './fault-cases.ts';

/** A client that a host answers from a mock. */
export interface Reach {
  /** Origin and prefix of `/api/v2`. */
  readonly baseUrl: string;
  /** Begins a call. */
  call(url: string): Attempt;
  /** Opens a WebSocket, and resolves to the code it ends with; absent where the host carries none. */
  socketEnd?(url: string): Promise<number>;
  close(): Promise<void>;
}

/** Something that carries a mock's answers. */
export interface Carrier {
  readonly name: CarrierName;
  readonly host: Host;
  start?(): Promise<void>;
  stop?(): Promise<void>;
  open(mock: PresenceMock): Promise<Reach>;
}

/** A call under way. */
export interface Attempt {
  /** What the client meets, in a word: `answered 200`, `fetch fails`, `the body breaks off`, `half a body`, `given up`. */
  readonly met: Promise<string>;
  giveUp(): Promise<void>;
}

interface Call {
  readonly url: string;
  readonly id: string;
}
/** How to give up the calls under way, in a page as in Node. */
interface UnderWay {
  callsUnderWay?: Map<string, AbortController>;
}

/** Calls and says what came of it. It stands on its own, so that a page can run it. */
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

/** Gives up a call; it stands on its own likewise. */
export function abandon(id: string): void {
  (globalThis as UnderWay).callsUnderWay?.get(id)?.abort();
}

/** Opens a WebSocket and says how it ended; it stands on its own likewise. */
export function socketEnd(url: string): Promise<number> {
  return new Promise((resolve) => {
    new WebSocket(url).addEventListener('close', ({ code }) => resolve(code), { once: true });
  });
}

let made = 0;

/** An attempt in this process. */
export function attempt(url: string, fetch?: typeof globalThis.fetch): Attempt {
  const id = nextId();
  return { met: meet({ url, id }, fetch), giveUp: async () => abandon(id) };
}

export function nextId(): string {
  return `call-${++made}`;
}
