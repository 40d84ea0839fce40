import type { Fault } from '../../src/generated/mock-control.ts';
import { type Host, undeliverable } from './deliverable.ts';
import type { InputProblem } from './input.ts';
import { isServopName } from './stubs.ts';
import type { WorldNames } from './world-names.ts';

/** Effects that refuse a call with the vendor's error. */
const REFUSALS = ['status', 'code', 'reasonCode', 'retryAfterMs'] as const;
const DISRUPTIONS = ['stall', 'drop', 'truncate', 'malformed'] as const;
const EFFECTS = [...REFUSALS, ...DISRUPTIONS, 'latencyMs', 'closeCode', 'deaf'] as const;
/** The only operation that creates channels. */
const MAKES_CHANNELS = 'postNotificationsChannels';
type Effect = (typeof EFFECTS)[number];

/** Effects that apply to sockets. */
const OF_SOCKETS: readonly Effect[] = ['closeCode', 'latencyMs', 'stall', 'drop'];
const OF_ONE_VENDOR = {
  code: 'Genesys Cloud',
  reasonCode: 'brainCloud',
  retryAfterMs: 'Genesys Cloud',
} as const;

/** Effects that cannot be combined, with the reason. */
const CONTRADICTIONS: readonly (readonly [Effect, readonly Effect[], why: string])[] = [
  ['stall', EFFECTS.filter((effect) => effect !== 'stall'), 'no response is ever sent'],
  ['drop', [...REFUSALS, 'truncate', 'malformed', 'closeCode'], 'the connection is cut before a response'],
  ['deaf', [...REFUSALS], 'a refused call creates no channel'],
  ['truncate', ['malformed'], 'the body is already cut off'],
];

/** Returns the contradictions in a fault that matches the schema. */
export function faultProblems(fault: Fault, names: WorldNames, hosts: Iterable<Host>): InputProblem[] {
  const { operation, user } = fault;
  const effects = EFFECTS.filter((effect) => fault[effect] !== undefined);
  if (effects.length === 0) {
    return [{ path: [], message: `must have at least one of ${EFFECTS.join(', ')}` }];
  }
  if (operation !== '*' && operation !== 'socket' && !names.isOperation(operation)) {
    return [{ path: ['operation'], message: names.operationProblem(operation, ['socket', '*']) }];
  }
  const caller = user === undefined ? undefined : names.lookUpCaller(user);
  if (caller && 'problem' in caller) return [{ path: ['user'], message: caller.problem }];
  const misplaced = effects.flatMap((effect) => misplacement(effect, operation) ?? []);
  return [...misplaced, ...contradictions(fault, effects), ...undeliverables(fault, hosts)];
}

function misplacement(effect: Effect, operation: string): InputProblem | undefined {
  if (operation === 'socket') {
    if (OF_SOCKETS.includes(effect)) return undefined;
    return { path: [effect], message: `does not apply to sockets; use ${OF_SOCKETS.join(', ')}` };
  }
  if (effect === 'deaf' && operation !== MAKES_CHANNELS) {
    return { path: [effect], message: `applies only to the operation "${MAKES_CHANNELS}"` };
  }
  if (effect === 'closeCode') {
    return { path: [effect], message: 'applies only to the operation "socket"' };
  }
  if (effect !== 'code' && effect !== 'reasonCode' && effect !== 'retryAfterMs') return undefined;
  const vendor = isServopName(operation) ? 'brainCloud' : 'Genesys Cloud';
  if (operation === '*' || OF_ONE_VENDOR[effect] === vendor) return undefined;
  return {
    path: [effect],
    message: `applies only to ${OF_ONE_VENDOR[effect]}, and ${operation} is a ${vendor} operation`,
  };
}

function contradictions(fault: Fault, effects: readonly Effect[]): InputProblem[] {
  return CONTRADICTIONS.filter(([effect]) => fault[effect] !== undefined).flatMap(([effect, excluded, why]) =>
    effects
      .filter((other) => excluded.includes(other))
      .map((other) => ({ path: [other], message: `cannot be combined with ${effect}: ${why}` })),
  );
}

function undeliverables(fault: Fault, hosts: Iterable<Host>): InputProblem[] {
  if (fault.operation === 'socket') return [];
  return [...hosts].flatMap((host) => {
    const kind = undeliverable(fault, host);
    if (!kind) return [];
    const path = kind === 'cut midway' ? ['truncate'] : [];
    return [{ path, message: `needs "${kind}", which the ${host} host of this world does not support` }];
  });
}
