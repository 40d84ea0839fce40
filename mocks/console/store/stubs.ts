import { computed, signal } from '@preact/signals';
import type { JournalEntry, Schemas } from '../schemas.ts';
import { calls } from './calls.ts';

type Stub = Schemas['Stub'];

/** The stubs of the world as last read, without those answered by a function. */
export const stubs = signal<readonly Stub[]>([]);

/** Unanswered calls with the same method and path, or to the same servop. */
export interface Unanswered {
  /** A stub that answers all of them. */
  readonly stub: Stub;
  readonly name: string;
  readonly times: number;
}

/** The rules that refuse calls that neither the spec nor a stub defines. */
const UNKNOWN = ['GEN-REQ-10', 'BC-PKT-11'];
const METHODS: readonly string[] = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
] satisfies Schemas['StubMethod'][];
/** Path segments that are ids: UUIDs and numbers. */
const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+)$/i;

/** Unanswered calls without a stub, latest first. */
export const unanswered = computed<readonly Unanswered[]>(() => {
  const found = new Map<string, Unanswered>();
  for (const call of calls.value.toReversed()) {
    const stub = isUnanswered(call) ? stubFor(call) : undefined;
    if (!stub || stubs.value.some((known) => answers(known, call))) continue;
    const name = stubTitle(stub);
    found.set(name, { stub, name, times: (found.get(name)?.times ?? 0) + 1 });
  }
  return [...found.values()];
});

/** Returns the title of a stub. */
export function stubTitle(stub: Stub): string {
  return 'servop' in stub ? stub.servop : `${stub.method} ${stub.path}`;
}

function isUnanswered({ rule = '', forwarded, fault }: JournalEntry): boolean {
  return UNKNOWN.includes(rule) && !forwarded && fault === undefined;
}

/** Returns undefined for a call that cannot be stubbed, such as OPTIONS or a packet without a service. */
function stubFor({ operation, method, url }: JournalEntry): Stub | undefined {
  if (operation.includes('.')) return { servop: operation, data: null };
  if (operation !== 'unknown' || !METHODS.includes(method) || url.includes('dispatcher')) return undefined;
  return { method: method as Schemas['StubMethod'], path: templateOf(pathOf(url)), status: 200, body: {} };
}

function answers(stub: Stub, { operation, method, url }: JournalEntry): boolean {
  if ('servop' in stub) return stub.servop === operation;
  if (stub.method !== method) return false;
  const source = stub.path.replaceAll(/[$()*+.?[\\\]^|]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${source}/?$`).test(pathOf(url));
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** Replaces ids in a path by parameters: `/wrapupcodes/7/users/8` becomes `/wrapupcodes/{id}/users/{id2}`. */
function templateOf(path: string): string {
  let ids = 0;
  return path
    .split('/')
    .map((part) => (ID.test(part) ? `{id${++ids === 1 ? '' : ids}}` : part))
    .join('/');
}
