/** The interface of a host's WebSocket. */
export interface HostSocket {
  /** Sends a string as a text frame, and bytes as a binary frame. */
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  /** Cuts the connection without a close frame; absent if the host can only close. */
  terminate?(): void;
  /** Bytes accepted but not yet sent; absent if unknown. */
  readonly bufferedAmount?: number;
}

/** Handlers for the events of a connected socket. */
export interface SocketListener {
  message(data: string | Uint8Array): void;
  closed(code: number, reason: string): void;
  /**
   * For hosts that see frames: returns whether a message is complete when its JSON is, even if no frame sets FIN.
   * Absent means false.
   */
  endsWithJson?(): boolean;
}
