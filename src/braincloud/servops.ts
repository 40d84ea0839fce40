import type { ClientServops, ServerServops } from '../generated/braincloud-servops.ts';

export type { ClientServop, ServerServop } from '../generated/braincloud-servops.ts';

/** What every call may be given besides its parameters. */
export interface ServopOptions {
  /**
   * Ends the call at once; it then rejects with the signal's own reason. A call that is already on its way may
   * be carried out all the same.
   */
  signal?: AbortSignal | undefined;
}

type DataOf<Entry> = Entry extends { data?: infer Data } ? Data : never;

/** What a servop answers. */
export type AnswerOf<Entry> = Entry extends { answer: infer Answer } ? Answer : never;

/** The arguments after the servop's name: its parameters may be left out when none of them is required. */
export type ServopArguments<Entry> = Entry extends { data: unknown }
  ? [data: DataOf<Entry>, options?: ServopOptions]
  : [data?: DataOf<Entry>, options?: ServopOptions];

/** Calls what a player may call. */
export interface ClientCaller {
  call<Servop extends keyof ClientServops>(
    servop: Servop,
    ...rest: ServopArguments<ClientServops[Servop]>
  ): Promise<AnswerOf<ClientServops[Servop]>>;
}

/** Calls what a server may call. */
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
