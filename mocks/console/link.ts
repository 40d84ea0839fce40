import { batch, signal } from '@preact/signals';
import { MockControlError } from '../control/control-client.ts';
import type { MockEvent } from '../control/event-reader.ts';
import { hasToken, remote, setToken } from './access.ts';
import { FrameQueue } from './frame-queue.ts';
import { clearCalls, takeCalls, takeJournal } from './store/calls.ts';
import { clearSteps, stepsOf, takeSteps } from './store/changes.ts';
import { order, takeChange, takePeople, takeSince } from './store/people.ts';
import { describedSettings, settings } from './store/settings.ts';
import { stubs } from './store/stubs.ts';
import { clock, faults, operations, rules, scenarios, state, tick, worlds } from './store/world.ts';

/** The state of the connection to the mock. */
export type LinkState =
  | { readonly name: 'connecting' | 'live' }
  /** The mock does not answer; the next attempt is at `retryAt`, in the page's time. */
  | { readonly name: 'lost'; readonly retryAt: number }
  | { readonly name: 'token'; readonly wasRefused: boolean }
  /** The mock answers and refuses. */
  | { readonly name: 'refused'; readonly message: string };

export const link = signal<LinkState>({ name: 'connecting' });

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5000;
/** Minimum time between two reads of the world, in milliseconds. */
const REFRESH_MS = 1000;
/** Maximum time, for changes without an event. */
const IDLE_REFRESH_MS = 10_000;

const queue = new FrameQueue<MockEvent>(take);
let attempts = 0;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let current: AbortController | undefined;
let isStale = false;
let isRefreshing = false;
let readAt = 0;

/** Connects to the mock, and reconnects while the page is open. */
export function startLink(): void {
  void connect();
  setInterval(() => {
    if (document.hidden) return;
    tick.value++;
    if (link.peek().name === 'live' && (isStale || performance.now() - readAt > IDLE_REFRESH_MS)) refresh();
  }, REFRESH_MS);
}

/** Reconnects now instead of at the next attempt. */
export function reconnect(): void {
  clearTimeout(retryTimer);
  current?.abort();
  void connect();
}

/** Reads the world again. */
export function refresh(): void {
  isStale = true;
  if (isRefreshing) return;
  isRefreshing = true;
  isStale = false;
  readWorld()
    .catch(() => {
      // The event stream fails too, and reports the error.
      isStale = true;
    })
    .finally(() => {
      isRefreshing = false;
    });
}

async function connect(): Promise<void> {
  const controller = new AbortController();
  current = controller;
  if (link.peek().name !== 'lost') link.value = { name: 'connecting' };
  try {
    // Subscribe before reading the world, so that no event is missed.
    const events = await remote().events({ signal: controller.signal });
    clearSteps();
    await readHistory(true);
    await readWorld();
    attempts = 0;
    link.value = { name: 'live' };
    void readCatalogue();
    for await (const event of events) queue.push(event);
    if (!controller.signal.aborted) retryLater();
  } catch (error) {
    if (controller.signal.aborted) return;
    if (error instanceof MockControlError) refuse(error);
    else retryLater();
  }
}

function refuse({ status, reason }: MockControlError): void {
  if (status !== 401) {
    link.value = { name: 'refused', message: reason };
    return;
  }
  const wasRefused = hasToken();
  setToken(undefined);
  link.value = { name: 'token', wasRefused };
}

function retryLater(): void {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** attempts++, MAX_RETRY_MS);
  link.value = { name: 'lost', retryAt: performance.now() + delay };
  retryTimer = setTimeout(() => void connect(), delay);
}

/** Applies the events of one animation frame. */
function take(events: readonly MockEvent[]): void {
  const now = performance.now();
  batch(() => {
    takeCalls(events.flatMap((event) => (event.type === 'call' ? [event.data] : [])));
    const changes = events.flatMap((event) => (event.type === 'presence' ? [event.data] : []));
    for (const change of takeSteps(changes)) takeChange(change, now);
    for (const event of events) if (event.type === 'control') takeControl(event.data.operation);
  });
  isStale = true;
}

/** The control API changed the world, perhaps from another tab. */
function takeControl(operation: string): void {
  if (operation === 'deleteJournal') clearCalls();
  else if (operation === 'deleteWorld' || operation === 'deleteWorlds') reconnect();
  else if (operation === 'resetWorld' || operation === 'putSnapshot') void beginAnew();
  else refresh();
}

async function beginAnew(): Promise<void> {
  clearCalls();
  clearSteps();
  await readHistory(false);
  refresh();
}

async function readHistory(isFresh: boolean): Promise<void> {
  const mock = remote();
  const [changes, journal] = await Promise.all([mock.presenceChanges(), mock.journal.entries()]);
  batch(() => {
    takeSteps(changes);
    if (isFresh) clearCalls();
    takeJournal(journal);
  });
}

async function readWorld(): Promise<void> {
  const mock = remote();
  const askedAt = performance.now();
  readAt = askedAt;
  const [nextState, nextClock, nextFaults, nextStubs, nextWorlds, nextSettings] = await Promise.all([
    mock.state(),
    mock.clock.get(),
    mock.faults.list(),
    mock.stubs.list(),
    mock.worlds.list(),
    mock.settings.get(),
  ]);
  batch(() => {
    clock.value = { ...nextClock, readAt: performance.now() };
    state.value = nextState;
    faults.value = nextFaults;
    stubs.value = nextStubs;
    worlds.value = nextWorlds;
    settings.value = nextSettings;
    takePeople(nextState, askedAt);
    for (const key of order.peek()) {
      const last = stepsOf(key).at(-1);
      if (last) takeSince(key, last.at);
    }
  });
}

/** Reads the data that does not change while the mock runs. */
async function readCatalogue(): Promise<void> {
  const mock = remote();
  const [allRules, allOperations, allScenarios, allSettings] = await Promise.all([
    mock.rules(),
    mock.operations(),
    mock.faults.scenarios(),
    mock.settings.describe(),
  ]);
  batch(() => {
    rules.value = new Map(allRules.map((rule) => [rule.id, rule]));
    operations.value = allOperations;
    scenarios.value = allScenarios;
    describedSettings.value = allSettings;
  });
}
