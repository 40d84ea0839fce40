import type { Schemas } from '../schemas.ts';

type Fault = Schemas['Fault'];

/** Describes the effect of a fault. */
export function faultText(fault: Fault): string {
  const effects = effectsOf(fault);
  const often = fault.chance === undefined ? '' : ` Hits one call in ${round(1 / fault.chance)}.`;
  const times =
    fault.times === undefined ? '' : ` Ends after ${fault.times === 1 ? 'one hit' : `${fault.times} hits`}.`;
  return `${effects.join(', ')}.${often}${times}`;
}

/** Describes the calls that a fault applies to. */
export function targetText(operation: string): string {
  if (operation === '*') return 'Every call';
  return operation === 'socket' ? 'Every socket that opens' : operation;
}

function effectsOf(fault: Fault): string[] {
  const {
    status,
    code,
    reasonCode,
    retryAfterMs,
    latencyMs,
    stall,
    drop,
    truncate,
    malformed,
    deaf,
    closeCode,
  } = fault;
  const refusal = [
    status ?? (code === undefined && retryAfterMs !== undefined ? 429 : undefined),
    code,
    reasonCode === undefined ? undefined : `reason ${reasonCode}`,
  ].filter((part) => part !== undefined);
  const isSocket = fault.operation === 'socket';
  const effects = [
    refusal.length > 0 && `Refused with ${refusal.join(', ')}`,
    retryAfterMs !== undefined && `retry after ${round(retryAfterMs / 1000)} s`,
    closeCode !== undefined && `Closed with ${closeCode}`,
    latencyMs !== undefined && `${round(latencyMs / 1000)} s late`,
    stall && (isSocket ? 'Sends nothing' : 'Never answered'),
    drop === 'before' &&
      (isSocket ? 'Breaks when it opens' : 'The connection breaks before the call is processed'),
    drop === 'after' &&
      (isSocket ? 'Breaks after its first message' : 'The call is processed, and the answer is lost'),
    truncate && 'The connection breaks during the answer',
    malformed && 'The body is cut in half',
    deaf && 'The channel delivers no events',
  ];
  return effects.filter((effect) => typeof effect === 'string');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
