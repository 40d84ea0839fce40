/** Something whose code is still being loaded: what is asked of it is done once it is there, in order. */
export class Later<Thing> {
  /** Resolves when it is there; rejects when it cannot be loaded. */
  readonly ready: Promise<Thing>;
  /** It itself, once it is there. */
  now: Thing | undefined;

  constructor(load: () => Promise<Thing>) {
    this.ready = load().then((thing) => {
      this.now = thing;
      return thing;
    });
    this.ready.catch(() => {});
  }

  /** Does something with it, at once if it is there; nothing if it never comes. */
  with(act: (thing: Thing) => void): void {
    if (this.now) act(this.now);
    else this.ready.then(act, () => {});
  }

  /** Begins something that lasts. Returns the function that ends it, also before it has begun. */
  begin(start: (thing: Thing) => () => void): () => void {
    let end: (() => void) | undefined;
    let over = false;
    this.with((thing) => {
      if (!over) end = start(thing);
    });
    return () => {
      over = true;
      end?.();
    };
  }
}
