// The vendor's library has no types and needs browser globals. This adds both, as its README describes for Node.
import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

/** The argument of the library's callbacks. */
interface Result<Data = unknown> {
  readonly status: number;
  readonly data: Data;
  readonly reason_code?: number;
}

type Callback<Data = unknown> = (result: Result<Data>) => void;

interface PresenceList {
  readonly presence: readonly { readonly user: { readonly name: string }; readonly online: boolean }[];
}

interface PresenceMessage {
  readonly data: { readonly from: { readonly name: string }; readonly activity: Record<string, unknown> };
}

/** The part of the library that this app uses. */
interface Wrapper {
  initialize(appId: string, secret: string, appVersion: string): void;
  authenticateUniversal(userId: string, password: string, forceCreate: boolean, callback: Callback): void;
  readonly brainCloudClient: { setServerUrl(url: string): void; resetCommunication(): void };
  readonly rttService: {
    enableRTT(connected: () => void, failed: (reason: unknown) => void): void;
    disableRTT(): void;
    registerRTTPresenceCallback(callback: (message: PresenceMessage) => void): void;
  };
  readonly presence: {
    registerListenersForFriends(
      platform: string,
      bidirectional: boolean,
      callback: Callback<PresenceList>,
    ): void;
    updateActivity(activity: object, callback: Callback): void;
    getPresenceOfGroup(groupId: string, includeOffline: boolean, callback: Callback<PresenceList>): void;
  };
  readonly playerState: { logout(callback: Callback): void };
}

const require = createRequire(import.meta.url);
const XMLHttpRequest: unknown = require('xmlhttprequest-ssl');
const stored = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: unknown) => void stored.set(key, String(value)),
};
Object.assign(globalThis, { XMLHttpRequest, WebSocket, localStorage, window: { XMLHttpRequest, FormData } });

export const { BrainCloudWrapper }: { BrainCloudWrapper: new (name: string) => Wrapper } =
  require('braincloud');
