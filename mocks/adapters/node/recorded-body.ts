import type { IncomingMessage } from 'node:http';
import { gunzipSync, inflateSync } from 'node:zlib';
import { codingOf } from '../../engine/unreadable-body.ts';

/** Collects a copy of a body while another consumer reads it. */
export class RecordedBody {
  readonly #message: IncomingMessage;
  readonly #maxBytes: number;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;
  #size = 0;

  constructor(message: IncomingMessage, maxBytes: number) {
    this.#message = message;
    this.#maxBytes = maxBytes;
    message.on('data', (chunk: Buffer) => {
      this.#size += chunk.byteLength;
      if (this.#size <= maxBytes) this.#chunks.push(chunk);
      else this.#chunks.length = 0;
    });
    this.#ended = new Promise((resolve) => message.once('close', resolve));
    // The data listener started the stream. It must wait until the consumer's pipe resumes it.
    message.pause();
  }

  /** Returns the text, or undefined for a body that is too long, cannot be decoded or was cut off. */
  async text(): Promise<string | undefined> {
    if (!this.#message.complete) await this.#ended;
    if (!this.#message.complete || this.#size > this.#maxBytes) return undefined;
    const bytes = Buffer.concat(this.#chunks);
    const coding = codingOf(this.#message.headers['content-encoding']);
    if (coding === 'identity' || bytes.byteLength === 0) return bytes.toString();
    if (coding === undefined) return undefined;
    try {
      const unzip = coding === 'gzip' ? gunzipSync : inflateSync;
      return unzip(bytes, { maxOutputLength: this.#maxBytes }).toString();
    } catch {
      return undefined;
    }
  }
}
