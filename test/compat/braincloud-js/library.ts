import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

/** What a callback of the library is given: one answer of the dispatcher, or what the library says in its place. */
export interface Result {
  readonly status: number;
  readonly data?: unknown;
  readonly reason_code?: number;
  readonly status_message?: string;
}

/** A message that came over RTT. */
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

/** The vendor's library, as far as these tests call it. It comes without types. */
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

/** Keeps what the library stores between logins, as a page's own would, for as long as the test runs. */
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
  // It takes its surroundings from these, as its README for Node says. The platform's own WebSocket gives Blobs,
  // which the library cannot read outside a page; without FormData it would put another in the platform's place.
  const window = { XMLHttpRequest, FormData };
  Object.assign(globalThis, { XMLHttpRequest, window, WebSocket, localStorage: new Storage() });
  return require('braincloud');
}

/** brainCloud's own JavaScript library, unchanged. */
export const { BrainCloudWrapper } = load();
