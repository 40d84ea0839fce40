import { file } from '../build.ts';
import type { Comparison, Row } from '../comparison.ts';
import { recordCalls } from '../genesys-calls.ts';
import { startServer } from '../processes.ts';
import { workerCalls } from '../worker.ts';
import type { Client, ClientOptions } from '../workers/client.ts';

export const clientRow: Row = {
  title: 'Client calls',
  remarks:
    'Calls over loopback to a bare node:http server; each client runs in its own process. The compared `fetch` has a ' +
    'timeout (`AbortSignal.timeout`), like every call of the client. CPU is the CPU time of the client.',
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
        const bare = await startServer([file('bench/servers/bare-http.ts')]);
        await fetch(bare.url, { method: 'PUT', body: JSON.stringify(one) });
        const options: ClientOptions = { client: name, url: bare.url, path: one.path, atOnce, root };
        const subject = await workerCalls('client', options);
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
      compare('one at a time', 1, 'fetch', 'fetch with a timeout', 0.85),
      compare('32 at once', 32, 'openapi-fetch', 'openapi-fetch', 0.95),
      compare('32 at once', 32, 'official', 'purecloud-platform-client-v2', 2),
    ];
  },
};
