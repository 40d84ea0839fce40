import { ConfigurationError, PresenceError } from '../../runtime/errors.ts';
import { ServopError } from '../servop-error.ts';
import type { ServopMessage, ServopOptions } from '../servops.ts';
import {
  type CloudCodeAnswer,
  type PresenceServiceProxy,
  presenceServiceProxy,
} from './presence-service-proxy.ts';
import { replay } from './replay.ts';

/** What Cloud Code scripts find under the name `bridge`, as far as presence goes. */
export interface CloudCodeBridge<Session = unknown> {
  /**
   * The presence service.
   *
   * @param session the player for whom to call; by default the one for whom the script runs, if there is one
   * @see https://docs.braincloudservers.com/api/cc/bridge/getpresenceserviceproxy
   */
  getPresenceServiceProxy(session?: Session | null): PresenceServiceProxy;
}

/** The presence service over HTTP: the same calls, whose answers have to be awaited. */
export type AsyncPresenceServiceProxy = {
  [Method in keyof PresenceServiceProxy]: (
    ...rest: Parameters<PresenceServiceProxy[Method]>
  ) => Promise<ReturnType<PresenceServiceProxy[Method]>>;
};

/** A bridge over HTTP. */
export interface AsyncCloudCodeBridge {
  /**
   * The presence service, for scripts that await its answers. The answers are those of Cloud Code, so that a
   * failure is an answer too; without an answer the promise rejects.
   */
  getPresenceServiceProxy(session?: CloudCodeCaller | null): AsyncPresenceServiceProxy;

  /**
   * Runs a script as it is written for Cloud Code, where calls answer at once, and gives what it returns.
   *
   * HTTP cannot answer at once. So a script that makes a call whose answer is not there yet is stopped at that
   * call, and is run again from its beginning when the answer has come; calls made before get the same answers
   * again, and each is sent once. A script has to make the same calls each time, therefore, and whatever else
   * it does happens as often as it is run.
   *
   * @example
   * await bridge.run((bridge) => new Function('bridge', scriptText)(bridge));
   *
   * @throws what the script throws; PresenceError when it makes other calls than the time before; NetworkError,
   * TimeoutError and ApiError when a call got no answer
   */
  run<Result>(script: (bridge: CloudCodeBridge<CloudCodeCaller>) => Result): Promise<Awaited<Result>>;
}

/** Who may stand behind a bridge: a BrainCloudServer for the system, a BrainCloudClient for a player. */
export interface CloudCodeCaller {
  /** Calls a servop, and gives the data of its answer or rejects. */
  untyped(service: string, operation: string, data?: unknown, options?: ServopOptions): Promise<unknown>;
}

/** Answers a call at once. */
export type CloudCodeDispatch<Session> = (
  message: ServopMessage,
  session: Session | undefined,
) => CloudCodeAnswer;

/** What a bridge over HTTP may be given. */
export interface CloudCodeBridgeOptions {
  /** The player for whom the script runs: a logged-in BrainCloudClient. @default none, as in scheduled scripts */
  session?: CloudCodeCaller;
}

/**
 * The `bridge` of Cloud Code scripts, so that the presence part of a script can be run and tested outside
 * brainCloud.
 *
 * Cloud Code is synchronous: `proxy.updateActivity(…).status` is there as soon as the call returns. Over HTTP
 * that cannot be had in JavaScript without blocking the whole program, which would block a mock in the same
 * program too. So there are two ways:
 *
 * - With a `BrainCloudServer`, {@link AsyncCloudCodeBridge.run} runs a script as it is printed, and
 *   `getPresenceServiceProxy()` serves scripts that await. The calls of the system (`sys…`) go to the server;
 *   the others go to the player's session, and to the server when there is none.
 * - With a function that answers at once, such as one that asks a mock in the same program, the bridge is
 *   synchronous throughout.
 *
 * The bridge has the presence service and nothing else of Cloud Code.
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
          'The function given to cloudCodeBridge answered with a promise. It has to answer at once; for HTTP ' +
            'give a BrainCloudServer and use bridge.run(…).',
        );
      }) as PresenceServiceProxy,
  };
}

/** In Cloud Code a failure is an answer. */
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

/** A script that takes the promise for the answer would take every success for a failure. */
function toBeAwaited(answer: Promise<CloudCodeAnswer>): Promise<CloudCodeAnswer> {
  const refuse = {
    get: (): never => {
      throw new PresenceError(
        'The answer is not there yet: over HTTP, Cloud Code calls have to be awaited. To run a script as it is ' +
          'written for Cloud Code, use bridge.run(…).',
      );
    },
  };
  return Object.defineProperties(answer, { status: refuse, data: refuse });
}
