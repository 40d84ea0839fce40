import type { BraincloudRuleId, Servop } from '../braincloud/index.ts';
import type { ActiveFault, Fault, Faults } from '../engine/faults.ts';
import type { Journal, JournalEntry, JournalFilter } from '../engine/journal.ts';
import type { StubMethod } from '../engine/stubs.ts';
import type { GenesysRuleId } from '../genesys/index.ts';
import type { GenesysOperationId } from '../genesys/operation-types.ts';

type ServiceOf<Name> = Name extends `${infer Service}.${string}` ? Service : never;
/** Also sockets, unknown paths, and packets that cannot be read. */
type KnownCall =
  | GenesysOperationId
  | Servop
  | 'socket'
  | 'unknown'
  | 'postDispatcherv2'
  | 'postS2sdispatcher';

/**
 * The name of a call in the journal: an operation of either service, or a stub's. A text that the compiler does not
 * know is checked when it is used.
 */
export type CallName<Name extends string> = string extends Name
  ? Name
  : Name extends KnownCall | `${StubMethod} /${string}`
    ? Name
    : ServiceOf<Name> extends ServiceOf<Servop>
      ? KnownCall
      : Name;

/** A journal that takes the names of this library's operations and rules. */
export interface MockJournal extends Omit<Journal, 'find'> {
  /**
   * The entries that fit, oldest first.
   * @param filter all fields given must fit; `caller` may be a name.
   * @throws InputError for a field, operation, method, caller, rule or fault that does not exist.
   * @example mock.journal.find({ operation: 'patchUserPresence', caller: 'Mia Fernandez', status: 200 })
   */
  find<const Name extends string>(filter?: CallFilter<Name>): JournalEntry[];
}

/** Which calls are wanted. */
export interface CallFilter<Name extends string> extends Omit<JournalFilter, 'operation' | 'rule'> {
  readonly operation?: CallName<Name> | undefined;
  readonly rule?: GenesysRuleId | BraincloudRuleId | undefined;
}

/** Faults that take the names of this library's operations. */
export interface MockFaults extends Omit<Faults, 'add'> {
  /**
   * Puts a fault in force.
   * @throws InputError when it makes no sense, names an operation or user that does not exist, or a host of this world
   * cannot deliver it.
   */
  add<const Name extends string>(
    fault: Omit<Fault, 'operation'> & { readonly operation: '*' | CallName<Name> },
  ): ActiveFault;
}
