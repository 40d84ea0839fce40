import { ConfigurationError, PresenceError } from '../../runtime/errors.ts';
import { ServopError } from '../servop-error.ts';
import type { ServopMessage, ServopOptions } from '../servops.ts';
import {
  type CloudCodeAnswer,
  type PresenceServiceProxy,
  presenceServiceProxy,
} from './presence-service-proxy.ts';
import { replay } from './replay.ts';

/** The presence-related part of the global `bridge` in Cloud Code scripts. */
export interface CloudCodeBridge<Session = unknown> {
  /**
   * Returns the presence service.
   *
   * @param session the player to call as; by default the player that the script runs for, if any
   * @see https://docs.braincloudservers.com/api/cc/bridge/getpresenceserviceproxy
   */
  getPresenceServiceProxy(session?: Session | null): PresenceServiceProxy;
}

/** The presence service over HTTP, whose methods return promises. */
export type AsyncPresenceServiceProxy = {
  [Method in keyof PresenceServiceProxy]: (
    ...rest: Parameters<PresenceServiceProxy[Method]>
  ) => Promise<ReturnType<PresenceServiceProxy[Method]>>;
};

/** A Cloud Code bridge over HTTP. */
export interface AsyncCloudCodeBridge {
  /**
   * Returns the presence service for scripts that await its results. As in Cloud Code, a failure is a result;
   * the promise rejects only if there was no response.
   */
  getPresenceServiceProxy(session?: CloudCodeCaller | null): AsyncPresenceServiceProxy;

  /**
   * Runs an unchanged Cloud Code script, in which calls return synchronously, and returns its result.
   *
   * Because HTTP is asynchronous, the script is interrupted at each call and run again from the start once the
   * response has arrived. Earlier calls then return the same results without being sent again. The script must
   * therefore make the same calls on every run, and its other side effects are repeated.
   *
   * @example
   * await bridge.run((bridge) => new Function('bridge', scriptText)(bridge));
   *
   * @throws what the script throws; PresenceError if it makes different calls when run again; NetworkError,
   * TimeoutError or ApiError when a call got no valid response
   */
  run<Result>(script: (bridge: CloudCodeBridge<CloudCodeCaller>) => Result): Promise<Awaited<Result>>;
}

/** Makes the calls of a bridge: a BrainCloudServer for the system, or a BrainCloudClient for a player. */
export interface CloudCodeCaller {
  /** Calls a servop, and returns the data of its response or rejects. */
  untyped(service: string, operation: string, data?: unknown, options?: ServopOptions): Promise<unknown>;
}

/** Handles a call synchronously. */
export type CloudCodeDispatch<Session> = (
  message: ServopMessage,
  session: Session | undefined,
) => CloudCodeAnswer;

/** Options for a bridge over HTTP. */
export interface CloudCodeBridgeOptions {
  /** The player that the script runs for: a logged-in BrainCloudClient. @default none, as in scheduled scripts */
  session?: CloudCodeCaller;
}

/**
 * Creates the `bridge` of Cloud Code scripts, so that scripts that use presence can be run and tested outside
 * brainCloud.
 *
 * Cloud Code is synchronous: `proxy.updateActivity(…).status` is available when the call returns. HTTP in
 * JavaScript is not, so there are two kinds of bridges:
 *
 * - With a `BrainCloudServer`, {@link AsyncCloudCodeBridge.run} runs unchanged scripts, and
 *   `getPresenceServiceProxy()` is for scripts that use `await`. System calls (`sys…`) go to the server; other
 *   calls go to the player's session, or to the server if no session is given.
 * - With a synchronous function, such as one that calls an in-process mock, the bridge is fully synchronous.
 *
 * The bridge supports only the presence service.
 *
 * @see https://docs.braincloudservers.com/api/cc/bridge/getpresenceserviceproxy
 */
export function cloudCodeBridge(
  server: CloudCodeCaller,
  options?: CloudCodeBridgeOptions,
): AsyncCloudCodeBridge;
export function cloudCodeBridge<Session = unknown>(
  dispatch: CloudCodeDispatch<Session>,
): CloudCodeBridge<Session>;
export function cloudCodeBridge(
  target: CloudCodeCaller | CloudCodeDispatch<unknown>,
  options: CloudCodeBridgeOptions = {},
): AsyncCloudCodeBridge | CloudCodeBridge {
  if (typeof target === 'function') return synchronousBridge(target);
  const send = ({ service, operation, data }: ServopMessage, session: CloudCodeCaller | undefined) => {
    const caller = operation.startsWith('SYS_') ? target : (session ?? options.session ?? target);
    return answerOf(caller.untyped(service, operation, data));
  };
  return {
    getPresenceServiceProxy: (session?: CloudCodeCaller | null) =>
      presenceServiceProxy((operation, data) =>
        toBeAwaited(send({ service: 'presence', operation, data }, session ?? undefined)),
      ) as AsyncPresenceServiceProxy,
    run: (script) => replay(send, (dispatch) => script(synchronousBridge(dispatch))),
  };
}

function synchronousBridge<Session>(dispatch: CloudCodeDispatch<Session>): CloudCodeBridge<Session> {
  return {
    getPresenceServiceProxy: (session?: Session | null) =>
      presenceServiceProxy((operation, data) => {
        const answer: unknown = dispatch({ service: 'presence', operation, data }, session ?? undefined);
        if (!(answer instanceof Promise)) return answer;
        throw new ConfigurationError(
          'The function passed to cloudCodeBridge returned a promise, but it must return the result itself. ' +
            'For HTTP, pass a BrainCloudServer and use bridge.run(…).',
        );
      }) as PresenceServiceProxy,
  };
}

/** Converts a failure to a result, as in Cloud Code. */
async function answerOf(data: Promise<unknown>): Promise<CloudCodeAnswer> {
  try {
    return { data: await data, status: 200 };
  } catch (error) {
    if (!(error instanceof ServopError)) throw error;
    const { status, reasonCode, statusMessage } = error;
    const failure = { data: null, status, reason_code: reasonCode, severity: 'ERROR' as const };
    return statusMessage === undefined ? failure : { ...failure, status_message: statusMessage };
  }
}

/**
 * Makes `status` and `data` of the promise throw. Without this, a missing `await` would make every success look
 * like a failure.
 */
function toBeAwaited(answer: Promise<CloudCodeAnswer>): Promise<CloudCodeAnswer> {
  const refuse = {
    get: (): never => {
      throw new PresenceError(
        'The result is not available yet: over HTTP, Cloud Code calls must be awaited. To run an unchanged ' +
          'Cloud Code script, use bridge.run(…).',
      );
    },
  };
  return Object.defineProperties(answer, { status: refuse, data: refuse });
}
