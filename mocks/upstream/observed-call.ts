import { operationRouter } from '../genesys/operation-router.ts';
import { parsed } from './body-reading.ts';

/** A proxied call with its answer, unredacted. */
export interface ObservedCall {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly method: string;
  /** The full URL, as the app called it. */
  readonly url: string;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestText: string;
  readonly status: number;
  readonly answerText: string;
}

/** These operations need a user and a browser, so they cannot be replayed. */
const LOGINS = ['getAuthorize', 'getLogout'];

/** Returns the operationId of a call, or the `service.OPERATION` of each of its messages. */
export function operationsOf({ method, requestText }: ObservedCall, path: string): readonly string[] {
  const operation =
    operationRouter.find(method, path) ?? (method === 'HEAD' ? operationRouter.find('GET', path) : undefined);
  if (operation) return [operation.value];
  const packet = parsed(requestText);
  const messages =
    typeof packet === 'object' && packet !== null ? Reflect.get(packet, 'messages') : undefined;
  if (!Array.isArray(messages)) return ['packet'];
  return messages.map((message: unknown) => {
    const { service, operation: name } = Object(message) as Readonly<Record<string, unknown>>;
    return `${String(service)}.${String(name)}`.slice(0, 100);
  });
}

/** Whether a call belongs to a user's login. */
export function isLogin(operation: string | undefined, { requestText }: ObservedCall): boolean {
  if (operation === undefined) return false;
  if (LOGINS.includes(operation)) return true;
  const grant = new URLSearchParams(requestText).get('grant_type');
  return operation === 'postToken' && (grant === 'authorization_code' || grant === 'refresh_token');
}

/** Returns a readable path without ids. */
export function pathShape(path: string): string {
  return path.replaceAll(/[^/]*\d[^/]*/g, (part) => (/^v\d$/.test(part) ? part : '{id}'));
}
