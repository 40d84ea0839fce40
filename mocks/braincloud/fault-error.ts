import type { Fault } from '../engine/faults.ts';
import type { ErrorAnswer } from './refusal.ts';

/** HTTP statuses that tell clients to send the same packet again; all other errors are inside HTTP 200. */
const BUSY = [502, 503, 504];
const STATUSES: readonly number[] = [202, 400, 403, 500] satisfies ErrorAnswer['status'][];
/** Statuses of the reason codes that do not have 400. */
const STATUS_OF: Readonly<Record<number, ErrorAnswer['status']>> = {
  40206: 202,
  40207: 202,
  40208: 202,
  40308: 202,
  40209: 403,
  40301: 403,
  40303: 403,
  40304: 403,
  40307: 403,
  40316: 403,
  40330: 403,
  40356: 403,
  40365: 403,
  40566: 403,
  40605: 403,
  40606: 500,
  40610: 403,
  40616: 403,
  40823: 403,
};
/** Of the vendor's list: a request that is not valid, without saying why. */
const INVALID_REQUEST = 40001;
const PACKET_IN_PROGRESS = 40606;
const USER_RATE_LIMIT_EXCEEDED = 40823;

/** Whether a fault refuses the packet itself, by its HTTP status. */
export function isBusy({ status, reasonCode }: Fault): boolean {
  return reasonCode === undefined && status !== undefined && BUSY.includes(status);
}

/** The vendor's own error, as a fault asks for it. The code decides the status, unless the fault gives both. */
export function faultError(fault: Fault): ErrorAnswer {
  const reasonCode = fault.reasonCode ?? reasonOf(fault.status);
  const wanted = STATUSES.find((status) => status === fault.status) as ErrorAnswer['status'] | undefined;
  return {
    status: wanted ?? STATUS_OF[reasonCode] ?? 400,
    reason_code: reasonCode,
    status_message: `Processing exception (message): A fault of the mock refused this with ${reasonCode}`,
    severity: 'ERROR',
  };
}

function reasonOf(status: number | undefined): number {
  if (status === undefined || status === 429) return USER_RATE_LIMIT_EXCEEDED;
  return status >= 500 ? PACKET_IN_PROGRESS : INVALID_REQUEST;
}
