import { readJson } from '../engine/read-json.ts';
import type { World } from '../engine/world.ts';
import type { Channel, Channels } from './channels.ts';
import { pong, subscribeResult } from './notification-messages.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './subscriptions.ts';

/** A message from a client. It can have any fields. */
type ClientMessage = Readonly<Record<string, unknown>>;

/** Answers the messages that clients send over the sockets of their channels. */
export class ClientMessages {
  readonly #world: World;
  readonly #channels: Channels;
  readonly #subscriptions: Subscriptions;

  constructor(world: World, channels: Channels, subscriptions: Subscriptions) {
    this.#world = world;
    this.#channels = channels;
    this.#subscriptions = subscriptions;
  }

  /** Carries out a message, and returns the reply. */
  answer(channelId: string, data: string | Uint8Array): string {
    const message = readMessage(data);
    const { rules } = this.#world;
    if (message['message'] === 'ping' && rules.holds('GEN-NOT-8')) return pong;
    if (message['message'] === 'subscribe' && rules.holds('GEN-SUB-8')) {
      return this.#subscribe(channelId, message);
    }
    return subscribeResult({ result: '400', status: 'error', ...correlation(message) });
  }

  #subscribe(channelId: string, message: ClientMessage): string {
    const { topics } = message;
    const about = correlation(message);
    if (!isTexts(topics)) return subscribeResult({ result: '400', status: 'error', ...about });
    const channel = this.#channels.find(channelId);
    if (!channel || this.#hasLostToken(channel)) {
      return subscribeResult({ result: '404', status: 'failure', ...about });
    }
    try {
      this.#subscriptions.subscribe(channel, topics, { permissions: channel.permissions });
      return subscribeResult({ result: '200', status: 'subscribed', ...about });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return subscribeResult({ result: '400', status: 'failure', ...about });
    }
  }

  #hasLostToken({ tokenExpiresAt = Number.POSITIVE_INFINITY }: Channel): boolean {
    return tokenExpiresAt <= this.#world.clock.now() && this.#world.rules.holds('GEN-SUB-9');
  }
}

function readMessage(data: string | Uint8Array): ClientMessage {
  try {
    const message: unknown = readJson(typeof data === 'string' ? data : new TextDecoder().decode(data));
    return typeof message === 'object' && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
}

function correlation({ correlationId }: ClientMessage): { correlationId?: string } {
  return typeof correlationId === 'string' ? { correlationId } : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
