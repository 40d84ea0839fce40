import { digest } from '../engine/digest.ts';
import type { Secret } from './secret.ts';

/** Finds items by a secret id, including items from a snapshot, which contain only the digest of the id. */
export class SecretIndex<Thing extends { readonly id: Secret }> {
  readonly #byText = new Map<string, Thing>();
  readonly #byDigest = new Map<string, Thing>();

  get size(): number {
    return this.#byText.size + this.#byDigest.size;
  }

  add(thing: Thing): void {
    const { text } = thing.id;
    if (text === undefined) this.#byDigest.set(thing.id.digest, thing);
    else this.#byText.set(text, thing);
  }

  find(text: string): Thing | undefined {
    return this.#byText.get(text) ?? this.#presented(text);
  }

  remove(thing: Thing): void {
    const { text } = thing.id;
    if (text === undefined) this.#byDigest.delete(thing.id.digest);
    else this.#byText.delete(text);
  }

  /** Returns the oldest item, if there is one. */
  oldest(): Thing | undefined {
    return this.#byDigest.values().next().value ?? this.#byText.values().next().value;
  }

  values(): Thing[] {
    return [...this.#byDigest.values(), ...this.#byText.values()];
  }

  clear(): void {
    this.#byText.clear();
    this.#byDigest.clear();
  }

  #presented(text: string): Thing | undefined {
    if (this.#byDigest.size === 0) return undefined;
    const textDigest = digest(text);
    const thing = this.#byDigest.get(textDigest);
    if (!thing?.id.matches(text)) return undefined;
    this.#byDigest.delete(textDigest);
    this.#byText.set(text, thing);
    return thing;
  }
}
