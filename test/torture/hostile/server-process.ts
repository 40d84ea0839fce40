import { startMockServer } from '../../../mocks/adapters/node.ts';

// A server under attack, in a process of its own: what breaks it breaks nothing else, and its memory is its own.

/** How it is asked to look at itself. */
export type Question = 'memory' | 'stop';
/** What it says: where it listens, that the mock failed, or how many bytes are in use after the garbage is gone. */
export type Report = { readonly url: string } | { readonly error: string } | { readonly heapBytes: number };

/** How long a sender may take; the server's own default where it is not given. */
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
