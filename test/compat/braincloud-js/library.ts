import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

/** The argument of a library callback: an answer of the dispatcher, or the library's own error. */
export interface Result {
  readonly status: number;
  readonly data?: unknown;
  readonly reason_code?: number;
  readonly status_message?: string;
}

/** An RTT message. */
export interface RttMessage {
  readonly service: string;
  readonly operation: string;
  readonly data: unknown;
}

export type ServiceName =
  | 'chat'
  | 'event'
  | 'friend'
  | 'group'
  | 'lobby'
  | 'playerState'
  | 'presence'
  | 'rttService';
type Callback = (result: Result) => void;
type Service = Readonly<Record<string, (...args: unknown[]) => void>>;

/** The vendor's library, as far as these tests call it. It has no types. */
export interface BrainCloudWrapper extends Readonly<Record<ServiceName, Service>> {
  initialize(appId: string, secret: string, appVersion: string): void;
  authenticateUniversal(userId: string, password: string, forceCreate: boolean, callback: Callback): void;
  authenticateEmailPassword(email: string, password: string, forceCreate: boolean, callback: Callback): void;
  authenticateAnonymous(callback: Callback): void;
  readonly rttService: Service & {
    enableRTT(connected: (message: RttMessage) => void, failed: (reason: unknown) => void): void;
    disableRTT(): void;
    isRTTEnabled(): boolean;
    getRTTConnectionId(): string | null;
    registerRTTEventCallback(callback: (message: RttMessage) => void): void;
    registerRTTPresenceCallback(callback: (message: RttMessage) => void): void;
  };
  readonly brainCloudClient: {
    setServerUrl(url: string): void;
    isAuthenticated(): boolean;
    heartbeat(callback: Callback): void;
    resetCommunication(): void;
  };
}

/** Stores what the library keeps between logins, in memory. */
class Storage {
  readonly #items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: unknown): void {
    this.#items.set(key, String(value));
  }
}

function load(): { BrainCloudWrapper: new (name: string) => BrainCloudWrapper } {
  const require = createRequire(import.meta.url);
  const XMLHttpRequest: unknown = require('xmlhttprequest-ssl');
  // The library reads these globals, as its README for Node describes. Node's WebSocket delivers Blobs, which
  // the library cannot read outside a page; without FormData it replaces the global one.
  const window = { XMLHttpRequest, FormData };
  Object.assign(globalThis, { XMLHttpRequest, window, WebSocket, localStorage: new Storage() });
  return require('braincloud');
}

/** brainCloud's own JavaScript library, unchanged. */
export const { BrainCloudWrapper } = load();
