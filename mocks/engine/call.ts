/** A call as an adapter hands it to the mock: plain values, no host objects. */
export interface Call {
  /** Upper case, such as `GET`. */
  readonly method: string;
  /** Percent-encoded path without the query, such as `/api/v2/systempresences`. */
  readonly path: string;
  /** The query without its question mark; empty where there is none. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /**
   * Where the caller reached the mock: scheme and host, and what stands before `path` in a world of its own, such
   * as `http://127.0.0.1:4010/worlds/mine`. Absent where nobody can tell.
   */
  readonly origin?: string;
  /** The body as text, already unzipped; empty where there is none. */
  readonly bodyText: string;
}

/**
 * How a fault wants the answer sent. An adapter obeys what its host can do; the table in the docs says which
 * host can do what.
 */
export interface Delivery {
  /** Wait this long before the first byte, in milliseconds of the world's clock. */
  readonly delayMs?: number;
  /** Never answer, and keep the connection open. */
  readonly stall?: boolean;
  /** Break the connection: without a byte, or in the middle of the body. */
  readonly cut?: 'before' | 'midway';
}

/** Messages of a packet that a real service is to answer. */
export interface ForwardedMessages {
  readonly messages: readonly { readonly name: string; readonly message: unknown }[];
  /** Whose packet it is: the same object for all packets of a session. Absent for servers without one. */
  readonly session?: object;
  /** What the session was made with, to log in at the real service likewise. Secret. */
  readonly login?: unknown;
  /** The answer to the packet, with these in the places of the messages. */
  complete(answers: readonly unknown[]): Answer;
}

/** What the mock answers: an adapter turns it into its host's response. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * How the service spells header names over HTTP/1.1, by their lower-case names; names that it lacks are sent in
   * lower case. Only hosts that write the bytes themselves can show it.
   */
  readonly headerNames?: Readonly<Record<string, string>>;
  /** Empty where the answer has no body. */
  readonly bodyText: string;
  readonly delivery?: Delivery;
  /** What a host that forwards asks the real service before it answers. Absent where nothing is forwarded. */
  readonly forwarded?: ForwardedMessages;
  /**
   * Sends the body bit by bit, until the client goes or the host stops; `bodyText` is empty then.
   * @returns what the host calls at the end.
   */
  readonly stream?: (send: (chunk: string) => void) => () => void;
}
