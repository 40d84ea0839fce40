// How many pushes a second reach their listeners: the mock beside a bare loop over `ws` that sends the same bytes.
// node bench/rtt-push.ts [listeners] [rounds]
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BrainCloudClient } from '../src/braincloud/index.ts';

const [listeners = 1_000, rounds = 20] = process.argv.slice(2).map(Number);
const WARM_UP = 3;

interface Count {
  readonly received: number;
  readonly bytes: number;
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** Starts a server on the first core, where there is `taskset` to say so. */
async function serve(args: readonly string[]): Promise<{ url: string; stop: () => void }> {
  const command =
    process.platform === 'linux' ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const [program = '', ...rest] = [...command, ...args];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: String(line).trim().split(' ').at(-1) ?? '', stop: () => child.kill() };
}

async function listen(url: string, kind: string): Promise<ChildProcess> {
  const child = fork(path('rtt-listeners.ts'), [url, String(listeners), kind]);
  await once(child, 'message');
  return child;
}

/** Sends pushes one after the other, each once the last has reached everybody; gives deliveries a second. */
async function measure(child: ChildProcess, send: (round: number) => Promise<void>): Promise<number[]> {
  const rates: number[] = [];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const delivered = once(child, 'message');
    const start = performance.now();
    await Promise.all([send(round), delivered]);
    rates.push((listeners / (performance.now() - start)) * 1000);
  }
  return rates.slice(WARM_UP).sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}

async function measureMock(): Promise<{ rates: number[]; pushBytes: number }> {
  const { url, stop } = await serve([path('../mocks/cli/main.ts'), '--port', '0']);
  const sender = new BrainCloudClient({
    appId: '12345',
    secret: 'mock-app-secret',
    appVersion: '1',
    serverUrl: url,
  });
  await sender.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  await sender.rtt.connect();
  const child = await listen(url, 'mock');
  let last: Count = { received: 0, bytes: 0 };
  let pushBytes = 0;
  child.on('message', (count: Count) => {
    pushBytes = (count.bytes - last.bytes) / listeners;
    last = count;
  });
  const rates = await measure(child, (round) => sender.presence.updateActivity({ ROUND: 1_000 + round }));
  child.kill();
  sender.rtt.close();
  stop();
  return { rates, pushBytes };
}

async function measureBare(pushBytes: number): Promise<number[]> {
  const { url, stop } = await serve([path('bare-push-server.ts')]);
  const child = await listen(url, 'bare');
  const body = 'x'.repeat(pushBytes);
  const rates = await measure(child, async () => void (await fetch(url, { method: 'POST', body })));
  child.kill();
  stop();
  return rates;
}

const { rates: mock, pushBytes } = await measureMock();
const bare = await measureBare(pushBytes);
const show = (rates: readonly number[]) =>
  `${Math.round(median(rates))}/s (from ${Math.round(rates[0] ?? 0)} to ${Math.round(rates.at(-1) ?? 0)})`;
console.log(`${listeners} listeners, ${rounds} pushes of ${pushBytes} bytes, Node ${process.version}`);
console.log(`bare ws loop  ${show(bare)}`);
console.log(`mock          ${show(mock)}`);
console.log(`ratio         ${(median(mock) / median(bare)).toFixed(2)}`);
process.exit();
