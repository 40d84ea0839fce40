/** What a storyteller has at hand while its story goes on. */
export interface ConnectedClient {
  /** Ids that the services made for this story. */
  readonly ids: readonly string[];
  /** What its socket has told, in order. */
  readonly heard: readonly string[];
  /** Changes a presence of its own world, and says this with it. */
  say(words: string): Promise<void>;
  /** Resolves once its socket has told these words. */
  until(words: string): Promise<void>;
  close(): void;
}

/** Begins a story in a world of a server, with a socket that listens. */
export type ConnectClient = (serverUrl: string, world: string) => Promise<ConnectedClient>;

/** What a socket has told, for those who wait for certain words. */
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
