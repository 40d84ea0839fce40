import { createPresenceMock, type PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { until } from '../../until.ts';
import { START_TIME } from '../run-scenario.ts';
import type { Carrier, Reach } from './carrier.ts';
import type { FaultCase, HostOutcome } from './fault-cases.ts';

const DAY_MS = 86_400_000;
let played = 0;

/** Adds a fault to a world behind a host and returns what a client gets. */
export async function runFault(proof: FaultCase, carrier: Carrier): Promise<HostOutcome | string> {
  const clock = new WorldClock({ startAt: START_TIME, frozen: true });
  const mock = createPresenceMock({ name: `fault-${++played}`, clock });
  const reach = await carrier.open(mock);
  try {
    const before = mock.faults.list();
    try {
      mock.faults.add(proof.fault);
    } catch (error) {
      const isClear = error instanceof Error && error.message.includes(`"${proof.kind}"`);
      return isClear && mock.faults.list().length === before.length ? 'refused' : String(error);
    }
    return await (proof.fault.operation === 'socket' ? onSocket(mock, reach) : onCall(proof, mock, reach));
  } finally {
    await reach.close();
  }
}

async function onCall({ fault }: FaultCase, mock: PresenceMock, reach: Reach): Promise<string> {
  const pending = mock.clock.pending;
  const call = reach.call(`${reach.baseUrl}/api/v2/systempresences`);
  let settled = false;
  const met = call.met.finally(() => {
    settled = true;
  });
  if (fault.latencyMs !== undefined) {
    await until(() => settled || mock.clock.pending > pending);
    mock.clock.advance(fault.latencyMs - 1);
    const waits = !settled && mock.clock.pending === pending + 1;
    mock.clock.advance(1);
    return (await met) === 'answered 200' && waits ? 'a late answer' : `waited: ${waits}, ${await met}`;
  }
  if (fault.stall) {
    await until(() => settled || mock.journal.size > 0);
    mock.clock.advance(DAY_MS);
    // Another call completes while the first one still waits.
    const other = await reach.call(`${reach.baseUrl}/api/v2/presence/sources`).met;
    const waits = !settled && other === 'answered 200';
    await call.giveUp();
    return (await met) === 'given up' && waits ? 'no answer' : `waited: ${waits}, ${await met}`;
  }
  return (await met) === `answered ${fault.status}` ? 'an error answer' : met;
}

async function onSocket(mock: PresenceMock, reach: Reach): Promise<string> {
  if (!reach.socketEnd) return 'no sockets';
  const made = await mock.fetch('https://api.mypurecloud.com/api/v2/notifications/channels', {
    method: 'POST',
    headers: { authorization: 'Bearer any' },
  });
  const { id } = (await made.json()) as { id: string };
  const base = reach.baseUrl.replace(/^http/, 'ws').replace('//api.', '//streaming.');
  const code = await reach.socketEnd(`${base}/channels/${id}`);
  if (code === 4001) return 'that close code';
  return code === 1006 ? 'broken (1006)' : `closed (${code})`;
}
