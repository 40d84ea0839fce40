/** A call from an adapter, as plain values without host objects. */
export interface Call {
  /** Upper case, such as `GET`. */
  readonly method: string;
  /** Percent-encoded path without the query, such as `/api/v2/systempresences`. */
  readonly path: string;
  /** The query without the question mark; empty if there is none. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /**
   * Base URL of the world at which the mock was called: scheme, host and the prefix before `path`, such as
   * `http://127.0.0.1:4010/worlds/mine`. Absent if unknown.
   */
  readonly origin?: string;
  /** The decompressed body as text; empty if there is none. */
  readonly bodyText: string;
}

/**
 * How a fault changes the delivery of a response. `DELIVERABLE` lists what each host supports.
 */
export interface Delivery {
  /** Delay before the first byte, in milliseconds of the world's clock. */
  readonly delayMs?: number;
  /** Sends no response, and keeps the connection open. */
  readonly stall?: boolean;
  /** Cuts the connection before the response, or in the middle of the body. */
  readonly cut?: 'before' | 'midway';
}

/** Messages of a packet that are forwarded to the real service. */
export interface ForwardedMessages {
  readonly messages: readonly { readonly name: string; readonly message: unknown }[];
  /** Identifies the session: the same object for all its packets. Absent for servers without a session. */
  readonly session?: object;
  /** The session's login data, used to log in to the real service. Secret. */
  readonly login?: unknown;
  /** Returns the response to the packet, given the results of these messages. */
  complete(answers: readonly unknown[]): Answer;
}

/** Returns the path of a call, with its query if there is one. */
export function pathAndQuery({ path, query }: Pick<Call, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${query}`;
}

/** A response of the mock, which the adapter converts to its host's response. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Spelling of header names over HTTP/1.1, by lower-case name; other names are sent in lower case. Only hosts that write
   * the bytes themselves can apply it.
   */
  readonly headerNames?: Readonly<Record<string, string>>;
  /** Empty if the response has no body. */
  readonly bodyText: string;
  readonly delivery?: Delivery;
  /** Messages that a forwarding host sends to the real service first. Absent if nothing is forwarded. */
  readonly forwarded?: ForwardedMessages;
  /**
   * Streams the body until the client disconnects or the host stops. `bodyText` is then empty.
   * @returns a function that the host calls at the end.
   */
  readonly stream?: (send: (chunk: string) => void) => () => void;
}
