// A server like `presence-mock` that reports its memory and errors to its parent on request.
import { start } from '../../mocks/cli/start.ts';

/** What a server retains. */
export interface Holdings {
  /** After a full garbage collection. */
  readonly heapBytes: number;
  /** Resident memory of the process. */
  readonly residentBytes: number;
  readonly timers: number;
  readonly connections: number;
  readonly worlds: number;
  readonly sockets: number;
}

const silent = { level: 'none', ready() {}, call() {}, refusal() {}, note() {} } as const;
const options = { port: 0, host: '127.0.0.1', maxWorlds: 1000, worldIdle: 60 };
const { server, stop } = await start(options, silent);

function count(resource: string): number {
  return process.getActiveResourcesInfo().filter((name) => name === resource).length;
}

async function holdings(): Promise<Holdings> {
  const answer = await fetch(`${server.url}/__mock/worlds`);
  const worlds = (await answer.json()) as readonly { sockets: number }[];
  // Finalizers run between two collections.
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, rss } = process.memoryUsage();
  return {
    heapBytes: heapUsed,
    residentBytes: rss,
    timers: count('Timeout'),
    connections: count('TCPSocketWrap'),
    worlds: worlds.length,
    sockets: worlds.reduce((sum, { sockets }) => sum + sockets, 0),
  };
}

process.on('message', () => void holdings().then((told) => process.send?.(told)));
process.on('disconnect', () => void stop());
process.send?.(server.url);
