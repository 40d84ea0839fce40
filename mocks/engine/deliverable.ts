import type { Fault } from '../../src/generated/mock-control.ts';
import type { Delivery } from './call.ts';

/** What carries the mock's answers to a client. */
export type Host = 'fetch' | 'msw' | 'node' | 'playwright';

/** What a fault may want of a host. */
export type DeliveryKind = 'delay' | 'stall' | 'cut before' | 'cut midway';

/** Which host can deliver which fault. The table in the docs is made from this. */
export const DELIVERABLE = {
  fetch: ['delay', 'stall', 'cut before', 'cut midway'],
  msw: ['delay', 'stall', 'cut before', 'cut midway'],
  node: ['delay', 'stall', 'cut before', 'cut midway'],
  // A route is fulfilled as a whole or not at all.
  playwright: ['delay', 'stall', 'cut before'],
} as const satisfies Readonly<Record<Host, readonly DeliveryKind[]>>;

/** How a fault wants an answer sent; nothing where it leaves that alone. */
export function deliveryOf(fault: Fault): Delivery | undefined {
  const { latencyMs, stall, drop, truncate } = fault;
  if (latencyMs === undefined && !stall && !drop && !truncate) return undefined;
  return {
    ...(latencyMs === undefined ? {} : { delayMs: latencyMs }),
    ...(stall ? { stall } : {}),
    ...(drop ? { cut: 'before' } : truncate ? { cut: 'midway' } : {}),
  };
}

/** The first thing that a fault wants of its host and the host cannot do. */
export function undeliverable(fault: Fault, host: Host): DeliveryKind | undefined {
  const { delayMs, stall, cut } = deliveryOf(fault) ?? {};
  const able: readonly DeliveryKind[] = DELIVERABLE[host];
  const wanted: readonly (DeliveryKind | false | undefined)[] = [
    delayMs !== undefined && 'delay',
    stall && 'stall',
    cut && `cut ${cut}`,
  ];
  return wanted.find((kind): kind is DeliveryKind => Boolean(kind) && !able.includes(kind as DeliveryKind));
}
