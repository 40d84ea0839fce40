import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { scenes, teach } from '../harness/scene.ts';
import { file, presenceMock, serve } from '../harness/served.ts';
import { contest, type Speeds, Subject } from '../harness/subject.ts';
import type { Client, ClientQuestion } from '../workers/client.ts';

/** Calls that the clients make over loopback, answered by node:http alone. */
export async function client({ rounds, runMs }: Effort): Promise<Findings> {
  await using mock = await serve(presenceMock);
  await using bare = await serve([file('bench/servers/bare-http.ts')]);
  const { one } = await scenes(mock);
  await teach(bare, one);
  const ask = async (atOnce: number): Promise<Record<Client, Speeds>> => {
    using subjects = new DisposableStack();
    const subject = (client: Client) => {
      const question: ClientQuestion = {
        client,
        url: bare.url,
        id: one.path.split('/').at(-1) ?? '',
        atOnce,
      };
      return subjects.use(new Subject('client', question));
    };
    const clients = {
      fetch: subject('fetch'),
      own: subject('own'),
      'openapi-fetch': subject('openapi-fetch'),
      official: subject('official'),
    };
    return await contest(clients, { rounds, runMs: runMs / 2 });
  };
  const rows: Row[] = [];
  const row = (
    how: string,
    speeds: Record<Client, Speeds>,
    other: Client,
    against: string,
    atLeast: number,
  ) => {
    const { own, [other]: others } = speeds;
    const what = `PresenceApi, GET one, ${how}`;
    const target = { atLeast };
    rows.push(
      rowOf({ what, against, unit: 'calls/s', ours: own.rates, theirs: others.rates, target }),
      rowOf({ what: `${what}: CPU a call`, against, unit: 'µs', ours: own.micros, theirs: others.micros }),
    );
  };
  const alone = await ask(1);
  const together = await ask(32);
  row('one at a time', alone, 'fetch', 'fetch and json', 0.95);
  row('32 at once', together, 'openapi-fetch', 'openapi-fetch', 0.97);
  row('32 at once', together, 'official', 'purecloud-platform-client-v2', 2);
  return {
    title: 'The client, call by call',
    rows,
    remarks: [
      'Each client is in a process of its own, and they call in turn, a few hundred calls each time.',
    ],
  };
}
