/** The least a WebSocket of any host must offer to the mock. */
export interface HostSocket {
  /** A string goes out as a text frame, bytes as a binary one. */
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  /** Breaks the connection without a goodbye; absent where the host can only close. */
  terminate?(): void;
  /** Bytes accepted but not yet sent; absent where the host cannot tell. */
  readonly bufferedAmount?: number;
}

/** What the mock wants to hear of a socket once it has taken it. */
export interface SocketListener {
  message(data: string | Uint8Array): void;
  closed(code: number, reason: string): void;
  /**
   * Whether a message of this socket ends with its JSON object or array, even in frames that never set FIN: for hosts
   * that see frames. Absent where it does not.
   */
  endsWithJson?(): boolean;
}
