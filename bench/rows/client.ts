import { file } from '../build.ts';
import type { Comparison, Row } from '../comparison.ts';
import { recordCalls } from '../genesys-calls.ts';
import { serve } from '../processes.ts';
import { calls } from '../worker.ts';
import type { Client, ClientOptions } from '../workers/client.ts';

export const client: Row = {
  title: 'The client, call by call',
  remarks:
    'Calls over loopback, answered by node:http alone; each client is in a process of its own. The `fetch` has a time ' +
    'limit of its own (`AbortSignal.timeout`), as every call of the client has. CPU is that of the client.',
  comparisons: async (build) => {
    const { one } = await recordCalls(build);
    const compare = (
      how: string,
      atOnce: number,
      other: Client,
      against: string,
      atLeast: number,
    ): Comparison => {
      const open = async (name: Client, root: string) => {
        const bare = await serve([file('bench/servers/bare-http.ts')]);
        await fetch(bare.url, { method: 'PUT', body: JSON.stringify(one) });
        const options: ClientOptions = { client: name, url: bare.url, path: one.path, atOnce, root };
        const subject = await calls('client', options);
        const close = async (): Promise<void> => {
          await subject[Symbol.asyncDispose]();
          await bare[Symbol.asyncDispose]();
        };
        return { run: subject.run, [Symbol.asyncDispose]: close };
      };
      return {
        what: `PresenceApi, GET one, ${how}`,
        against,
        unit: 'calls/s',
        target: { atLeast },
        ours: ({ root }) => open('own', root),
        theirs: () => open(other, build.root),
      };
    };
    return [
      compare('one at a time', 1, 'fetch', 'fetch with a time limit', 0.85),
      compare('32 at once', 32, 'openapi-fetch', 'openapi-fetch', 0.95),
      compare('32 at once', 32, 'official', 'purecloud-platform-client-v2', 2),
    ];
  },
};
