import { digest } from '../engine/digest.ts';

/**
 * A password, session id or other secret. Snapshots contain its digest; the text is known again once the
 * secret has been used.
 */
export class Secret {
  #text: string | undefined;
  #digest: string | undefined;

  private constructor(text: string | undefined, textDigest: string | undefined) {
    this.#text = text;
    this.#digest = textDigest;
  }

  static of(text: string): Secret {
    return new Secret(text, undefined);
  }

  static digested(textDigest: string): Secret {
    return new Secret(undefined, textDigest);
  }

  /** Undefined for a secret from a snapshot until its first use. */
  get text(): string | undefined {
    return this.#text;
  }

  get digest(): string {
    this.#digest ??= digest(this.#text ?? '');
    return this.#digest;
  }

  matches(text: string): boolean {
    if (this.#text !== undefined) return text === this.#text;
    if (digest(text) !== this.#digest) return false;
    this.#text = text;
    return true;
  }
}
