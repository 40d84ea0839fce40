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

/** A call of one operation, checked against the spec: parameters, body, and who is calling. */
export interface OperationCall<Id extends GenesysOperationId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: RequestBodyOf<Id>;
  readonly caller: Caller;
  /** Empty where none was shown. */
  readonly token: string;
  /** Where the call reached the mock, if that is known. */
  readonly origin: string | undefined;
  /** What a Basic header says; only the token operation takes one. */
  readonly credentials?: BasicCredentials | undefined;
  /** Whether a fault makes the channel that this call creates receive no events. */
  readonly deaf?: boolean | undefined;
}

/**
 * Every status the spec knows for an operation, each with its own body: a value to send as JSON, or the text of a
 * page. Errors are thrown as a Refusal.
 */
export type OperationAnswer<Id extends GenesysOperationId> = {
  [Status in keyof ResponsesOf<Id> & number]: ResponsesOf<Id>[Status] extends { content: object }
    ? {
        readonly status: Status;
        /** Whatever its media type is. */
        readonly body: ResponsesOf<Id>[Status]['content'][keyof ResponsesOf<Id>[Status]['content']];
        readonly headers?: AnswerHeaders;
      }
    : { readonly status: Status; readonly body?: undefined; readonly headers?: AnswerHeaders };
}[keyof ResponsesOf<Id> & number];

/** Sent besides those of every answer, or in their place. Lower-case names. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** A plain synchronous function over the org's state. */
export type OperationHandler<Id extends GenesysOperationId> = (
  call: OperationCall<Id>,
  org: Org,
) => OperationAnswer<Id>;

/**
 * Stands in for an operation's handler, which it can fall back on: `(call, builtIn) => builtIn()` changes nothing. What
 * the built-in handler refuses is an answer too, with the vendor's status and body.
 */
export type OverrideHandler<Id extends GenesysOperationId> = (
  call: OperationCall<Id>,
  builtIn: () => OperationAnswer<Id>,
) => OperationAnswer<Id>;

/** One handler for each operation of the spec; an operation without one does not compile. */
export type OperationTable = { readonly [Id in GenesysOperationId]: OperationHandler<Id> };
