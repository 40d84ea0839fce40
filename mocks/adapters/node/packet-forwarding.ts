import { dispatcherPaths } from '../../braincloud/dispatcher-paths.ts';
import { SESSION_REASONS } from '../../braincloud/packet-faults.ts';
import { packetSignature } from '../../braincloud/packet-signature.ts';
import type { Answer, ForwardedMessages } from '../../engine/call.ts';
import { heapBytes } from '../../engine/heap-bytes.ts';
import type { JournaledOutcome } from '../../engine/journal.ts';
import { forwardedOperations } from '../../upstream/forwarded-operations.ts';
import { fieldsOf, rowsOf } from '../../upstream/json-reading.ts';
import {
  type BraincloudService,
  type BraincloudServiceOptions,
  braincloudService,
} from '../../upstream/service-options.ts';
import { unreachable } from '../../upstream/upstream-error.ts';
import type { PresenceMock } from '../../world/mock.ts';
import type { Worlds } from '../../world/worlds.ts';
import type { ForwardedPacket } from './exchange.ts';
import type { UpstreamLimits } from './upstream-call.ts';

interface PacketForwardingOptions {
  readonly braincloud: BraincloudServiceOptions;
  readonly forward?: readonly string[];
  readonly limits: UpstreamLimits;
}

/** A session at the real service. Its packets are sent one at a time, because their ids must be in order. */
interface RealSession {
  id: string | undefined;
  packetId: number;
  last: Promise<unknown>;
}

type Result = Readonly<Record<string, unknown>>;

/**
 * Forwards messages that the mock does not implement to the real app, signed with its secret, in a session of
 * the same player.
 */
export class PacketForwarding {
  readonly #worlds: Worlds<PresenceMock>;
  readonly #service: BraincloudService;
  readonly #servops: ReadonlySet<string>;
  readonly #limits: UpstreamLimits;
  readonly #sessions = new WeakMap<object, RealSession>();
  /** Shared by all server-to-server calls. */
  readonly #serverSession: RealSession = newSession();
  /** A repeated packet gets the same answer again. */
  readonly #completed = new WeakMap<ForwardedMessages, Promise<Answer>>();

  /** @throws ServiceAddressError or TypeError for an invalid option. */
  constructor(worlds: Worlds<PresenceMock>, { braincloud, forward = [], limits }: PacketForwardingOptions) {
    this.#worlds = worlds;
    this.#service = braincloudService(braincloud);
    if (!this.#service.app) {
      throw new TypeError(
        'Forwarding to brainCloud requires appId and appSecret (BRAINCLOUD_APP_ID, BRAINCLOUD_APP_SECRET) to sign ' +
          'packets.',
      );
    }
    this.#servops = forwardedOperations(forward).servops;
    this.#limits = limits;
  }

  prepare(world: PresenceMock): void {
    world.braincloud.app.forwards = (servop, isKnown) => !isKnown || this.#servops.has(servop);
  }

  complete({ world, target, answer }: ForwardedPacket): Promise<Answer> | undefined {
    const { forwarded } = answer;
    if (!forwarded) return undefined;
    const known = this.#completed.get(forwarded);
    if (known) return known;
    const completed = this.#complete(forwarded, target.startsWith(dispatcherPaths.s2s), world);
    this.#completed.set(forwarded, completed);
    return completed;
  }

  async #complete(forwarded: ForwardedMessages, isServer: boolean, world: string): Promise<Answer> {
    const session = isServer ? this.#serverSession : this.#sessionOf(forwarded);
    const startedAt = performance.now();
    const sent = session.last.then(() => this.#send(session, forwarded, isServer));
    session.last = sent;
    const answers = await sent;
    const { journal, clock } = this.#worlds.get(world);
    const outcomes = forwarded.messages.map(({ name: operation }, index): JournaledOutcome => {
      const { status, status_message: message } = answers[index] ?? {};
      const answer = status === 502 ? { message } : undefined;
      return { operation, status: Number(status), forwarded: true, validation: 'skipped', answer };
    });
    const url = isServer ? dispatcherPaths.s2s : dispatcherPaths.client;
    const durationMs = performance.now() - startedAt;
    const bodyBytes = heapBytes(outcomes.map(({ answer }) => answer));
    journal.add({ method: 'POST', url, at: clock.now(), durationMs, bodyBytes }, outcomes);
    return forwarded.complete(answers);
  }

  #sessionOf({ session = {} }: ForwardedMessages): RealSession {
    const known = this.#sessions.get(session) ?? newSession();
    this.#sessions.set(session, known);
    return known;
  }

  /** Never rejects; an error becomes the answer to each message. */
  async #send(session: RealSession, forwarded: ForwardedMessages, isServer: boolean): Promise<Result[]> {
    const messages = forwarded.messages.map(({ message }) => message);
    try {
      for (const isLast of [false, true]) {
        const refused = session.id === undefined && (await this.#logIn(session, forwarded.login, isServer));
        if (refused) return messages.map(() => refused);
        const answers = await this.#post(session, messages, isServer);
        if (isLast || !answers.some(({ reason_code: code }) => SESSION_REASONS.includes(Number(code))))
          return answers;
        session.id = undefined;
      }
    } catch (error) {
      return messages.map(() =>
        failure(error instanceof ForwardError ? error.message : unreachable(this.#service.url, error)),
      );
    }
    return [];
  }

  /** @returns the error of the service, or undefined after a successful login. */
  async #logIn(session: RealSession, login: unknown, isServer: boolean): Promise<Result | undefined> {
    const { app, server } = this.#service;
    if (isServer && !server) {
      throw new ForwardError(
        'Forwarding server-to-server calls requires BRAINCLOUD_SERVER_NAME and BRAINCLOUD_SERVER_SECRET.',
      );
    }
    if (!isServer && login === undefined) {
      throw new ForwardError('The session was created before forwarding started. Log in again.');
    }
    const data = isServer
      ? { appId: app?.id, serverName: server?.name, serverSecret: server?.secret }
      : { ...fieldsOf(login), gameId: app?.id };
    session.packetId = 0;
    const message = { service: 'authenticationV2', operation: 'AUTHENTICATE', data };
    const [answer = {}] = await this.#post(session, [message], isServer);
    const { sessionId } = fieldsOf(answer['data']);
    if (typeof sessionId !== 'string') return answer;
    session.id = sessionId;
    return undefined;
  }

  async #post(session: RealSession, messages: readonly unknown[], isServer: boolean): Promise<Result[]> {
    const { url, app } = this.#service;
    const { id: gameId = '', secret = '' } = app ?? {};
    const packet = { packetId: session.packetId, messages, sessionId: session.id ?? '' };
    session.packetId += 1;
    const body = JSON.stringify(isServer ? packet : { ...packet, gameId });
    const signed = isServer ? {} : { 'x-appid': gameId, 'x-sig': packetSignature(body, secret) };
    const response = await fetch(`${url}${isServer ? dispatcherPaths.s2s : dispatcherPaths.client}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.#limits.timeoutMs),
    });
    const answer = fieldsOf(JSON.parse(await textUpTo(response, this.#limits.maxAnswerBytes)));
    const answers = rowsOf(answer['responses'] ?? answer['messageResponses']);
    // The service may refuse the whole packet with one error.
    return answers.length > 0 ? [...answers] : messages.map(() => answer);
  }
}

class ForwardError extends Error {
  override readonly name = 'ForwardError';
}

function newSession(): RealSession {
  return { id: undefined, packetId: 0, last: Promise.resolve() };
}

function failure(message: string): Result {
  return { status: 502, reason_code: 90_001, status_message: message, severity: 'ERROR' };
}

async function textUpTo(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new ForwardError(`The response is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
