import type { operations } from '../../src/generated/mock-control.ts';
import type { PresenceMock } from '../world/mock.ts';
import type { Worlds } from '../world/worlds.ts';

export type ControlOperationId = keyof operations;

/** Access to the controlled worlds. */
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

/** A validated call of one operation, with its world. */
export interface ControlCall<Id extends ControlOperationId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The world's name. */
  readonly world: string;
  /** The world. It is created on first access. */
  readonly mock: PresenceMock;
  readonly worlds: ControlledWorlds;
}

/** A successful answer. Errors are thrown as a ControlRefusal. */
export type ControlAnswer<Id extends ControlOperationId> = {
  [Status in keyof ResponsesOf<Id> & (200 | 201)]: ResponsesOf<Id>[Status] extends {
    content: Record<string, infer Body>;
  }
    ? { readonly status: Status; readonly body: Body }
    : never;
}[keyof ResponsesOf<Id> & (200 | 201)];

export type ControlHandler<Id extends ControlOperationId> = (call: ControlCall<Id>) => ControlAnswer<Id>;

/** One handler for each operation except the event stream, which is handled separately. */
export type ControlTable = {
  readonly [Id in Exclude<ControlOperationId, 'getEvents'>]: ControlHandler<Id>;
};
