import { startMockServer } from '../../../mocks/adapters/node.ts';

// A server under attack in a separate process, for isolation and memory measurement.

/** Requests of the parent. */
export type Question = 'memory' | 'stop';
/**
 * Messages to the parent: the address, an error in the mock, or the bytes in use after garbage collection.
 */
export type Report = { readonly url: string } | { readonly error: string } | { readonly heapBytes: number };

/** Timeout of a sender; the server's default if absent. */
const [patience] = process.argv.slice(2);
const patienceMs = patience === undefined ? undefined : Number(patience);
const tell = (report: Report): void => void process.send?.(report);
const server = await startMockServer({
  port: 0,
  ...(patienceMs === undefined ? {} : { headersTimeoutMs: patienceMs, requestTimeoutMs: patienceMs }),
  onError: (error) =>
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
});
process.on('message', (question: Question) => {
  if (question === 'memory') tell({ heapBytes: usedHeap() });
  else void server.close().then(() => process.disconnect());
});
process.on('disconnect', () => process.exit());
tell({ url: server.url });

function usedHeap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
