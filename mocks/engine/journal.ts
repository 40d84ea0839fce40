import type { JournalEntry, PresenceChange } from '../../src/generated/mock-control.ts';
import { heapBytes } from './heap-bytes.ts';
import type { HistoryBudget } from './history-budget.ts';
import { checkedFilter, FILTER_FIELDS, type FilterNames, type JournalFilter } from './journal-filter.ts';
import { Latest, type Numbered } from './latest.ts';
import type { PresenceChanges } from './presence-changes.ts';
import { redactCallBody, redactCallUrl, redactHeaders, secretsOf } from './redact.ts';

export type { JournalFilter } from './journal-filter.ts';

type Headers = Readonly<Record<string, string | undefined>>;

export type { JournalEntry } from '../../src/generated/mock-control.ts';

/**
 * A call, or a packet of messages, as a mock of a vendor reports it. The journal keeps it without a copy and creates the
 * redacted entry when it is read, because most calls are never inspected.
 */
export interface JournaledCall extends Pick<JournalEntry, 'method' | 'url' | 'at'> {
  /** Real milliseconds from the call to its response. @default 0 */
  readonly durationMs?: number | undefined;
  /** Delay of the response, in milliseconds of the world's clock. */
  readonly delayMs?: number | undefined;
  readonly correlationId?: string | undefined;
  /** Omitted if all of them are secret. */
  readonly requestHeaders?: Headers | undefined;
  readonly answerHeaders?: Headers | undefined;
  /** The caller's credentials. They are never shown, and redacted wherever they occur. */
  readonly authorization?: string | undefined;
  /** Estimated memory of the bodies of all outcomes. @default 0 */
  readonly bodyBytes?: number;
}

/** The outcome of a call, or of one message of a packet. It becomes one entry. */
export interface JournaledOutcome extends Pick<JournalEntry, 'operation' | 'status'> {
  readonly rule?: string | undefined;
  /** The id of the fault that hit the call. */
  readonly fault?: string | undefined;
  /** Answered by an override. */
  readonly overridden?: boolean | undefined;
  /** Answered by the real service. */
  readonly forwarded?: boolean | undefined;
  /** Answered by a stub. */
  readonly stubbed?: boolean | undefined;
  /** The id of a user, profile or client. */
  readonly caller?: string | undefined;
  /** @default 'passed', or 'skipped' if a rule refused the call */
  readonly validation?: JournalEntry['validation'] | undefined;
  /**
   * The number of the last presence change before the call; `changesUpTo` is that of the last change by the call. Equal if the call changed nothing.
   */
  readonly changesAfter?: number | undefined;
  readonly changesUpTo?: number | undefined;
  /** The request body, as text or parsed; omitted if it is long or all of it is secret. */
  readonly request?: unknown;
  /** The response body, as text or parsed; omitted if it is long or all of it is secret. */
  readonly answer?: unknown;
}

interface JournalRecord {
  readonly call: JournaledCall;
  readonly outcome: JournaledOutcome;
}

/** Default number of entries that are kept. */
export const DEFAULT_JOURNAL_LENGTH = 1000;
/** Estimated memory of a record without bodies, headers and URL. */
const RECORD_BYTES = 600;

/** The latest calls of a world. */
export class Journal {
  readonly #world: string;
  readonly #latest: Latest<JournalRecord>;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();

  readonly #names: FilterNames;
  readonly #changes: PresenceChanges;

  /**
   * @param world the world's name.
   * @param changes the world's presence changes, to be shown in the entries.
   */
  constructor(world: string, names: FilterNames, changes: PresenceChanges) {
    this.#world = world;
    this.#names = names;
    this.#changes = changes;
    this.#latest = new Latest(DEFAULT_JOURNAL_LENGTH);
  }

  /** Maximum number of entries. The oldest are removed first. */
  get length(): number {
    return this.#latest.limit;
  }

  set length(limit: number) {
    this.#latest.limit = limit;
  }

  /**
   * Shares a memory budget with other logs.
   * @internal
   */
  join(budget: HistoryBudget): void {
    this.#latest.join(budget);
  }

  /** Number of entries. */
  get size(): number {
    return this.#latest.size;
  }

  /**
   * Adds the outcome of a call, or those of the messages of a packet.
   * @internal
   */
  add(call: JournaledCall, outcomes: readonly JournaledOutcome[]): void {
    const callBytes = heapBytesOf(call);
    const last = outcomes.at(-1);
    for (const outcome of outcomes) {
      const ownBytes = RECORD_BYTES + 2 * (outcome.caller?.length ?? 0);
      // The call stays in memory until its last outcome is removed.
      const numbered = this.#latest.add(
        { call, outcome },
        outcome === last ? ownBytes + callBytes : ownBytes,
      );
      if (this.#listeners.size === 0) continue;
      const entry = this.#show(numbered);
      for (const listener of this.#listeners) listener(entry);
    }
  }

  /** Returns all entries, oldest first. */
  entries(): JournalEntry[] {
    return this.find();
  }

  /**
   * Returns the entries that match the filter, oldest first.
   * @param given the filter; `caller` can be an id or a name.
   * @throws InputError for an unknown field, operation, method, caller, rule or fault.
   * @example mock.journal.find({ operation: 'patchUserPresence', caller: 'Mia Fernandez', status: 200 })
   */
  find(given: JournalFilter = {}): JournalEntry[] {
    const filter = checkedFilter(given, this.#names, (field, value) =>
      this.#latest.after(0).some(({ item }) => item.outcome[field] === value),
    );
    const { after = 0, limit } = filter;
    const fields = FILTER_FIELDS.filter((field) => filter[field] !== undefined);
    const found = this.#latest
      .after(after)
      .filter(({ item }) => fields.every((field) => fieldOf(item, field) === filter[field]));
    return (limit === undefined ? found : found.slice(-limit)).map((numbered) => this.#show(numbered));
  }

  /** Returns the latest entry. */
  last(): JournalEntry | undefined {
    const latest = this.#latest.last();
    return latest && this.#show(latest);
  }

  /** Removes all entries. Returns how many there were. */
  clear(): number {
    return this.#latest.clear();
  }

  /** Removes all entries and restarts their numbers at 1. Listeners are kept. */
  reset(): void {
    this.#latest.reset();
  }

  /**
   * Calls the listener for every new call.
   * @returns a function that unsubscribes it.
   */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show({ number, item: { call, outcome } }: Numbered<JournalRecord>): JournalEntry {
    const { method, url, at, delayMs, durationMs = 0, correlationId, requestHeaders, answerHeaders } = call;
    const { operation, status, rule, fault, overridden, forwarded, stubbed, caller } = outcome;
    const secrets = secretsOf(call.authorization);
    const request = redactCallBody(outcome.request, secrets);
    const answer = redactCallBody(outcome.answer, secrets);
    const { changesAfter = 0, changesUpTo = 0 } = outcome;
    const changes = changesUpTo > changesAfter ? this.#changes.between(changesAfter, changesUpTo) : [];
    return {
      number,
      world: this.#world,
      operation,
      method,
      url: redactCallUrl(url, secrets),
      status,
      at,
      // Digits below a microsecond are noise.
      durationMs: Math.round(durationMs * 1000) / 1000,
      ...(delayMs ? { delayMs } : {}),
      validation: outcome.validation ?? (rule === undefined ? 'passed' : 'skipped'),
      ...(caller === undefined ? {} : { caller }),
      ...(correlationId === undefined ? {} : { correlationId }),
      ...(rule === undefined ? {} : { rule }),
      ...(fault === undefined ? {} : { fault }),
      ...(overridden ? { override: true } : {}),
      ...(forwarded ? { forwarded: true } : {}),
      ...(stubbed ? { stub: true } : {}),
      ...(request === undefined ? {} : { request }),
      ...(answer === undefined ? {} : { answer }),
      ...(requestHeaders ? { requestHeaders: redactHeaders(requestHeaders, secrets) } : {}),
      ...(answerHeaders ? { answerHeaders: redactHeaders(answerHeaders, secrets) } : {}),
      // A presence message can contain the caller's credentials.
      ...(changes.length > 0 ? { changes: redactCallBody(changes, secrets) as PresenceChange[] } : {}),
    };
  }
}

function heapBytesOf({
  method,
  url,
  authorization = '',
  requestHeaders,
  answerHeaders,
  bodyBytes = 0,
}: JournaledCall): number {
  const textBytes = 2 * (method.length + url.length + authorization.length);
  return textBytes + heapBytes(requestHeaders) + heapBytes(answerHeaders) + bodyBytes;
}

function fieldOf({ call, outcome }: JournalRecord, field: (typeof FILTER_FIELDS)[number]): unknown {
  return field === 'method' ? call.method : outcome[field];
}
