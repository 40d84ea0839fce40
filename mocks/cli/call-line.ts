import { styleText } from 'node:util';
import type { JournalEntry } from '../index.ts';
import { DEFAULT_WORLD } from '../world/worlds.ts';
import { printable } from './printable.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const plain: Paint = (_, text) => text;
/** Uses colours on a terminal, unless NO_COLOR is set (https://no-color.org). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY ? (style, text) => styleText(style, text, { stream }) : plain;
}

/**
 * Formats a call for people: time, status, method, operation, path and the reason for a refusal.
 * `14:03:07.125  400  PATCH  patchUserPresence  /api/v2/users/…/presences/purecloud  GEN-PATCH-4: …`
 */
export function callLine(entry: JournalEntry, paint: Paint = plain): string {
  const { at, status, method, operation, url, world, delayMs } = entry;
  const parts = [
    paint('dim', new Date(at).toISOString().slice(11, 23)),
    status === 0 ? paint('red', 'cut') : paint(styleOf(status), String(status)),
    printable(method).padEnd(6),
    paint('bold', printable(operation)),
    printable(url),
    ...(world === DEFAULT_WORLD ? [] : [paint('cyan', `world ${printable(world)}`)]),
    ...(delayMs === undefined ? [] : [paint('dim', `after ${delayMs} ms`)]),
    ...reasons(entry).map((reason) => paint('yellow', printable(reason))),
  ];
  return parts.join('  ');
}

/** Whether a call failed, including failures by an injected fault. */
export function isError({ status, fault }: JournalEntry): boolean {
  return fault !== undefined || status >= 400 || status === 0 || status === 202;
}

function styleOf(status: number): 'green' | 'yellow' | 'red' {
  if (status >= 500) return 'red';
  return status >= 400 || status === 202 ? 'yellow' : 'green';
}

function reasons({ rule, fault, override, forwarded, answer }: JournalEntry): string[] {
  if (forwarded) return [['forwarded', messageOf(answer)].filter(Boolean).join(': ')];
  if (fault !== undefined) return [`fault ${fault}`];
  if (rule !== undefined) return [[rule, messageOf(answer)].filter(Boolean).join(': ')];
  return override ? ['override'] : [];
}

function messageOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return '';
  const { message, status_message: statusMessage } = answer as Record<string, unknown>;
  const text = message ?? statusMessage;
  return typeof text === 'string' ? text : '';
}
