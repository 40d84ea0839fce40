import type { BraincloudRuleId, Servop } from '../braincloud/index.ts';
import type { ActiveFault, Fault, Faults } from '../engine/faults.ts';
import type { Journal, JournalEntry, JournalFilter } from '../engine/journal.ts';
import type { StubMethod } from '../engine/stubs.ts';
import type { GenesysRuleId } from '../genesys/index.ts';
import type { GenesysOperationId } from '../genesys/operation-types.ts';

type ServiceOf<Name> = Name extends `${infer Service}.${string}` ? Service : never;
/** Sockets, unknown paths and unreadable packets. */
type KnownCall =
  | GenesysOperationId
  | Servop
  | 'socket'
  | 'unknown'
  | 'postDispatcherv2'
  | 'postS2sdispatcher';

/**
 * The name of a call in the journal: an operation of either service, or a stub. A value of type `string` is checked at
 * run time.
 */
export type CallName<Name extends string> = string extends Name
  ? Name
  : Name extends KnownCall | `${StubMethod} /${string}`
    ? Name
    : ServiceOf<Name> extends ServiceOf<Servop>
      ? KnownCall
      : Name;

/** A journal with typed names of operations and rules. */
export interface MockJournal extends Omit<Journal, 'find'> {
  /**
   * Returns the entries that match the filter, oldest first.
   * @param filter `caller` can be an id or a name. Entries must match all fields.
   * @throws InputError for an unknown field, operation, method, caller, rule or fault.
   * @example mock.journal.find({ operation: 'patchUserPresence', caller: 'Mia Fernandez', status: 200 })
   */
  find<const Name extends string>(filter?: CallFilter<Name>): JournalEntry[];
}

/** Filter of journal entries with typed names. */
export interface CallFilter<Name extends string> extends Omit<JournalFilter, 'operation' | 'rule'> {
  readonly operation?: CallName<Name> | undefined;
  readonly rule?: GenesysRuleId | BraincloudRuleId | undefined;
}

/** Faults with typed names of operations. */
export interface MockFaults extends Omit<Faults, 'add'> {
  /**
   * Adds a fault.
   * @throws InputError for an invalid fault, an unknown operation or user, or a fault that a host of this world does not
   * support.
   */
  add<const Name extends string>(
    fault: Omit<Fault, 'operation'> & { readonly operation: '*' | CallName<Name> },
  ): ActiveFault;
}
