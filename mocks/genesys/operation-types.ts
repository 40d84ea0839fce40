import type { operations } from '../../src/generated/genesys.ts';
import type { BasicCredentials } from './basic-credentials.ts';
import type { Caller } from './callers.ts';
import type { Org } from './org.ts';

export type GenesysOperationId = keyof operations;

type Parameters<Id extends GenesysOperationId> = operations[Id]['parameters'];
type PathOf<Id extends GenesysOperationId> =
  Parameters<Id> extends { path: infer Path } ? Path : Record<never, never>;
type QueryOf<Id extends GenesysOperationId> =
  Parameters<Id> extends { query?: infer Query }
    ? [Query] extends [never]
      ? Record<never, never>
      : NonNullable<Query>
    : Record<never, never>;
type RequestBodyOf<Id extends GenesysOperationId> = operations[Id] extends {
  requestBody: { content: Record<string, infer Body> };
}
  ? Body
  : undefined;
type ResponsesOf<Id extends GenesysOperationId> = operations[Id]['responses'];

/** A validated call of one operation: parameters, body and caller. */
export interface OperationCall<Id extends GenesysOperationId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: RequestBodyOf<Id>;
  readonly caller: Caller;
  /** The bearer token; empty if there is none. */
  readonly token: string;
  /** Origin of the URL that was called, if known. */
  readonly origin: string | undefined;
  /** Basic credentials, for the token operation only. */
  readonly credentials?: BasicCredentials | undefined;
  /** Whether a fault stops all events to the channel that this call creates. */
  readonly deaf?: boolean | undefined;
}

/**
 * The responses that the spec defines for an operation, with a JSON value or the text of a page as body. Errors are
 * thrown as a Refusal.
 */
export type OperationAnswer<Id extends GenesysOperationId> = {
  [Status in keyof ResponsesOf<Id> & number]: ResponsesOf<Id>[Status] extends { content: object }
    ? {
        readonly status: Status;
        readonly body: ResponsesOf<Id>[Status]['content'][keyof ResponsesOf<Id>[Status]['content']];
        readonly headers?: AnswerHeaders;
      }
    : { readonly status: Status; readonly body?: undefined; readonly headers?: AnswerHeaders };
}[keyof ResponsesOf<Id> & number];

/** Additional headers, which take precedence over the default ones. Names are in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** A plain synchronous function over the org's state. */
export type OperationHandler<Id extends GenesysOperationId> = (
  call: OperationCall<Id>,
  org: Org,
) => OperationAnswer<Id>;

/**
 * Replaces the handler of an operation, and can call it: `(call, builtIn) => builtIn()` has no effect. If the built-in
 * handler refuses a call, `builtIn()` returns the vendor's error response.
 */
export type OverrideHandler<Id extends GenesysOperationId> = (
  call: OperationCall<Id>,
  builtIn: () => OperationAnswer<Id>,
) => OperationAnswer<Id>;

/** A handler for each operation of the spec. A missing handler is a compile error. */
export type OperationTable = { readonly [Id in GenesysOperationId]: OperationHandler<Id> };
