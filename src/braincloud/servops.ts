import type { ClientServops, ServerServops } from '../generated/braincloud-servops.ts';

export type { ClientServop, ServerServop } from '../generated/braincloud-servops.ts';

/** Options for every call, in addition to its parameters. */
export interface ServopOptions {
  /**
   * Aborts the call, which rejects with the signal's reason. If it was already sent, the service may still
   * process it.
   */
  signal?: AbortSignal | undefined;
}

type DataOf<Entry> = Entry extends { data?: infer Data } ? Data : never;

/** The response data of a servop. */
export type AnswerOf<Entry> = Entry extends { answer: infer Answer } ? Answer : never;

/** The arguments after the servop's name. The parameters are optional if none of them is required. */
export type ServopArguments<Entry> = Entry extends { data: unknown }
  ? [data: DataOf<Entry>, options?: ServopOptions]
  : [data?: DataOf<Entry>, options?: ServopOptions];

/** Calls the servops available to players. */
export interface ClientCaller {
  call<Servop extends keyof ClientServops>(
    servop: Servop,
    ...rest: ServopArguments<ClientServops[Servop]>
  ): Promise<AnswerOf<ClientServops[Servop]>>;
}

/** Calls the servops available to servers. */
export interface ServerCaller {
  call<Servop extends keyof ServerServops>(
    servop: Servop,
    ...rest: ServopArguments<ServerServops[Servop]>
  ): Promise<AnswerOf<ServerServops[Servop]>>;
}

/** A message of a packet: a servop and its parameters. */
export interface ServopMessage {
  /** The service, such as `presence`. */
  service: string;
  /** The operation, such as `UPDATE_ACTIVITY`. */
  operation: string;
  /** The parameters. */
  data?: unknown;
}
