import type { operations } from '../../src/generated/mock-control.ts';
import type { PresenceMock } from '../world/mock.ts';
import type { Worlds } from '../world/worlds.ts';

export type ControlOperationId = keyof operations;

/** The worlds that are controlled. */
export type ControlledWorlds = Pick<Worlds<PresenceMock>, 'get' | 'list' | 'delete'>;

type Parameters<Id extends ControlOperationId> = operations[Id]['parameters'];
type PathOf<Id extends ControlOperationId> =
  Parameters<Id> extends { path: infer Path } ? Path : Record<never, never>;
type QueryOf<Id extends ControlOperationId> =
  Parameters<Id> extends { query?: infer Query }
    ? [Query] extends [never]
      ? Record<never, never>
      : NonNullable<Query>
    : Record<never, never>;
type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody: { content: Record<string, infer Body> };
}
  ? Body
  : operations[Id] extends { requestBody?: { content: Record<string, infer Body> } }
    ? Body | undefined
    : undefined;
type ResponsesOf<Id extends ControlOperationId> = operations[Id]['responses'];

/** A call of one operation, checked against the spec, and the world it is about. */
export interface ControlCall<Id extends ControlOperationId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The world's name. */
  readonly world: string;
  /** The world itself; it is made with the first look at it. */
  readonly mock: PresenceMock;
  readonly worlds: ControlledWorlds;
}

/** What goes well, status and body. Errors are thrown as a ControlRefusal. */
export type ControlAnswer<Id extends ControlOperationId> = {
  [Status in keyof ResponsesOf<Id> & (200 | 201)]: ResponsesOf<Id>[Status] extends {
    content: Record<string, infer Body>;
  }
    ? { readonly status: Status; readonly body: Body }
    : never;
}[keyof ResponsesOf<Id> & (200 | 201)];

/** A plain synchronous function. */
export type ControlHandler<Id extends ControlOperationId> = (call: ControlCall<Id>) => ControlAnswer<Id>;

/** One handler for each operation; the event stream is no answer, and handled apart. */
export type ControlTable = {
  readonly [Id in Exclude<ControlOperationId, 'getEvents'>]: ControlHandler<Id>;
};
