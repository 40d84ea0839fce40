import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { scenes, teach } from '../harness/scene.ts';
import { file, presenceMock, serve } from '../harness/served.ts';
import { askWorker } from '../harness/worker.ts';
import type { ClientFigures } from '../workers/client.ts';

/** Calls that the clients make over loopback, answered by node:http alone. */
export async function client({ rounds, runMs }: Effort): Promise<Findings> {
  await using mock = await serve(presenceMock);
  await using bare = await serve([file('bench/servers/bare-http.ts')]);
  const { one } = await scenes(mock);
  await teach(bare, one);
  const asked = { url: bare.url, id: one.path.split('/').at(-1), rounds, runMs: runMs / 2 };
  const { alone, together } = await askWorker<{ alone: ClientFigures; together: ClientFigures }>(
    'client',
    asked,
  );
  const rows: Row[] = [];
  const row = (how: string, figures: ClientFigures, other: string, against: string, atLeast: number) => {
    const { rates, micros } = figures;
    const what = `PresenceApi, GET one, ${how}`;
    const target = { atLeast };
    rows.push(
      rowOf({ what, against, unit: 'calls/s', ours: rates['own'] ?? [], theirs: rates[other] ?? [], target }),
    );
    const cpu = {
      what: `${what}: CPU a call`,
      against,
      unit: 'µs',
      ours: micros['own'] ?? [],
      theirs: micros[other] ?? [],
    };
    rows.push(rowOf(cpu));
  };
  row('one at a time', alone, 'fetch', 'fetch and json', 0.95);
  row('32 at once', together, 'openapi-fetch', 'openapi-fetch', 0.97);
  row('32 at once', together, 'official', 'purecloud-platform-client-v2', 2);
  return { title: 'The client, call by call', rows };
}
