import type { operations } from '../generated/genesys.ts';
import type { OperationId, SuccessStatus } from './operations.ts';

/** An answer of success. */
export interface Success<Status extends number, Data> {
  /** The HTTP status, one of those that mean success. */
  readonly status: Status;
  /** That it is a success. */
  readonly ok: true;
  /** The body; `undefined` when the answer has none. */
  readonly data: Data;
  /** A success has none. */
  readonly error?: undefined;
  /** The answer itself, for its headers. Its body is read, and `text()` and `json()` still work. */
  readonly response: Response;
}

/** An answer that is an error the API's description knows. */
export interface Failure<Status extends number, Body> {
  /** The HTTP status, one of those that mean an error. */
  readonly status: Status;
  /** That it is an error. */
  readonly ok: false;
  /** An error has none. */
  readonly data?: undefined;
  /** The vendor's error body. */
  readonly error: Body;
  /** The answer itself, for its headers. Its body is read, and `text()` and `json()` still work. */
  readonly response: Response;
}

/** What an operation may be typed by: anything with described responses. */
export interface Described {
  responses: object;
}

type JsonOf<Described> = Described extends { content: { 'application/json': infer Json } } ? Json : undefined;

/**
 * Every answer that an operation's description knows, discriminated by `status` (and by `ok`): once the
 * status is known, so is the type of the body.
 */
export type OperationResult<Operation extends Described> = {
  [Status in keyof Operation['responses'] & number]: Status extends SuccessStatus
    ? Success<Status, JsonOf<Operation['responses'][Status]>>
    : Failure<Status, JsonOf<Operation['responses'][Status]>>;
}[keyof Operation['responses'] & number];

/** What an operation gives when it succeeds. */
export type DataOf<Id extends OperationId> = Extract<OperationResult<operations[Id]>, { ok: true }>['data'];
