import type { Fault } from '../../src/generated/mock-control.ts';
import type { Delivery } from './call.ts';

/** Where the mock runs, or the adapter that delivers its responses. */
export type Host = 'fetch' | 'msw' | 'node' | 'playwright';

/** A way in which a fault changes the delivery of a response. */
export type DeliveryKind = 'delay' | 'stall' | 'cut before' | 'cut midway';

/** The deliveries that each host supports. The table in the documentation is generated from it. */
export const DELIVERABLE = {
  fetch: ['delay', 'stall', 'cut before', 'cut midway'],
  msw: ['delay', 'stall', 'cut before', 'cut midway'],
  node: ['delay', 'stall', 'cut before', 'cut midway'],
  // Playwright fulfills a route completely or not at all.
  playwright: ['delay', 'stall', 'cut before'],
} as const satisfies Readonly<Record<Host, readonly DeliveryKind[]>>;

/** Returns how a fault changes the delivery of a response; undefined if it does not. */
export function deliveryOf(fault: Fault): Delivery | undefined {
  const { latencyMs, stall, drop, truncate } = fault;
  if (latencyMs === undefined && !stall && !drop && !truncate) return undefined;
  return {
    ...(latencyMs === undefined ? {} : { delayMs: latencyMs }),
    ...(stall ? { stall } : {}),
    ...(drop ? { cut: 'before' } : truncate ? { cut: 'midway' } : {}),
  };
}

/** Returns the first delivery of a fault that the host does not support. */
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
