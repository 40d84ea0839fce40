/** Delay in a hidden page, where the browser renders no frames. */
const HIDDEN_MS = 500;

/** Collects items and passes them on once per animation frame. */
export class FrameQueue<Item> {
  readonly #handle: (items: readonly Item[]) => void;
  #waiting: Item[] = [];
  #isScheduled = false;

  constructor(handle: (items: readonly Item[]) => void) {
    this.#handle = handle;
  }

  push(item: Item): void {
    this.#waiting.push(item);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    if (document.hidden) setTimeout(() => this.#flush(), HIDDEN_MS);
    else requestAnimationFrame(() => this.#flush());
  }

  #flush(): void {
    const items = this.#waiting;
    this.#waiting = [];
    this.#isScheduled = false;
    this.#handle(items);
  }
}
