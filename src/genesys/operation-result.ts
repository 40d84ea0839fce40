import type { operations } from '../generated/genesys.ts';
import type { OperationId, SuccessStatus } from './operations.ts';

/** A successful result. */
export interface Success<Status extends number, Data> {
  /** The HTTP status. */
  readonly status: Status;
  /** Always true. */
  readonly ok: true;
  /** The body; `undefined` if the response has none. */
  readonly data: Data;
  /** Absent from a successful result. */
  readonly error?: undefined;
  /** The response, for its headers. Its body is buffered: `text()` and `json()` still work. */
  readonly response: Response;
}

/** A result with an error status that the API description defines. */
export interface Failure<Status extends number, Body> {
  /** The HTTP status. */
  readonly status: Status;
  /** Always false. */
  readonly ok: false;
  /** Absent from an error result. */
  readonly data?: undefined;
  /** The vendor's error body. */
  readonly error: Body;
  /** The response, for its headers. Its body is buffered: `text()` and `json()` still work. */
  readonly response: Response;
}

/** The type of an operation, with its responses by status. */
export interface Described {
  responses: object;
}

type JsonOf<Described> = Described extends { content: { 'application/json': infer Json } } ? Json : undefined;

/** The results that the API description defines for an operation, discriminated by `status` and `ok`. */
export type OperationResult<Operation extends Described> = {
  [Status in keyof Operation['responses'] & number]: Status extends SuccessStatus
    ? Success<Status, JsonOf<Operation['responses'][Status]>>
    : Failure<Status, JsonOf<Operation['responses'][Status]>>;
}[keyof Operation['responses'] & number];

/** The data of a successful result of an operation. */
export type DataOf<Id extends OperationId> = Extract<OperationResult<operations[Id]>, { ok: true }>['data'];
