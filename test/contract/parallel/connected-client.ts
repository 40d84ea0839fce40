/** A client connected to a world. */
export interface ConnectedClient {
  /** Ids that the services generated for it. */
  readonly ids: readonly string[];
  /** Received messages, in order. */
  readonly heard: readonly string[];
  /** Changes a presence of its world and includes these words. */
  say(words: string): Promise<void>;
  /** Resolves when these words have been received. */
  until(words: string): Promise<void>;
  close(): void;
}

/** Connects a client to a world of a server. */
export type ConnectClient = (serverUrl: string, world: string) => Promise<ConnectedClient>;

/** Received messages, with promises for expected ones. */
export class MessageLog {
  readonly heard: string[] = [];
  readonly #waiting = new Map<string, () => void>();

  hear(words: string): void {
    this.heard.push(words);
    this.#waiting.get(words)?.();
  }

  until(words: string): Promise<void> {
    if (this.heard.includes(words)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(words, resolve));
  }
}
