import { app } from '../../contract/game/seed-players.ts';
import { BrainCloudWrapper, type Result, type RttMessage, type ServiceName } from './library.ts';

/** Received messages, and promises that wait for one. */
class Inbox<Message> {
  readonly #messages: Message[] = [];
  readonly #readers: ((message: Message) => void)[] = [];

  put(message: Message): void {
    const reader = this.#readers.shift();
    if (reader) reader(message);
    else this.#messages.push(message);
  }

  next(): Promise<Message> {
    const message = this.#messages.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => this.#readers.push(resolve));
  }
}

const players = new Set<OfficialPlayer>();

/** Closes the connections and heartbeats of all players. */
export function leaveAll(): void {
  for (const player of players) player.leave();
  players.clear();
}

/** A player of the default seed that uses the vendor's library; callbacks become promises. */
export class OfficialPlayer {
  readonly wrapper: BrainCloudWrapper;
  readonly #userId: string;
  readonly #pushes = new Inbox<RttMessage>();
  readonly #failures = new Inbox<unknown>();

  constructor(serverUrl: string, userId: string, secret: string = app.secret) {
    this.#userId = userId;
    this.wrapper = new BrainCloudWrapper(userId);
    this.wrapper.initialize(app.id, secret, '1.0.0');
    this.wrapper.brainCloudClient.setServerUrl(serverUrl);
    this.wrapper.rttService.registerRTTPresenceCallback((message) => this.#pushes.put(message));
    players.add(this);
  }

  logIn(password = `${this.#userId}-password`, forceCreate = true): Promise<Result> {
    return new Promise((resolve) => {
      this.wrapper.authenticateUniversal(this.#userId, password, forceCreate, resolve);
    });
  }

  logInAnonymously(): Promise<Result> {
    return new Promise((resolve) => this.wrapper.authenticateAnonymous(resolve));
  }

  logInByEmail(email: string, password: string): Promise<Result> {
    return new Promise((resolve) => {
      this.wrapper.authenticateEmailPassword(email, password, true, resolve);
    });
  }

  /** Any method whose last argument is a callback. */
  call(service: ServiceName, method: string, ...args: readonly unknown[]): Promise<Result> {
    const call = this.wrapper[service][method];
    if (!call) throw new Error(`The library has no ${service}.${method}.`);
    return new Promise((resolve) => call(...args, resolve));
  }

  /** Resolves to the service's answer to CONNECT; rejects with the library's error. */
  enableRtt(): Promise<RttMessage> {
    return new Promise((resolve, reject) => {
      this.wrapper.rttService.enableRTT(resolve, (reason) => {
        this.#failures.put(reason);
        reject(reason);
      });
    });
  }

  /** Logs in and connects. */
  async enter(): Promise<this> {
    await this.logIn();
    await this.enableRtt();
    return this;
  }

  /** The next presence push. */
  nextPush(): Promise<RttMessage> {
    return this.#pushes.next();
  }

  /** The library's error when its RTT connection fails. */
  rttFailure(): Promise<unknown> {
    return this.#failures.next();
  }

  leave(): void {
    this.wrapper.rttService.disableRTT();
    this.wrapper.brainCloudClient.resetCommunication();
  }
}
