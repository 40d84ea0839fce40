import { once as onceEmitted } from 'node:events';
import { connect } from 'node:net';
import { freePort } from '../../test/free-port.ts';
import { once, type Row } from '../comparison.ts';
import { SERVER_CORE, startNode, stop } from '../processes.ts';
import { prismArguments } from '../servers/peers.ts';

const RUNS = 9;
const CALL = '/api/v2/systempresences';
const BARE =
  "require('node:http').createServer((_, response) => response.end()).listen(process.argv[1], '127.0.0.1')";

export const readyRow: Row = {
  title: 'Startup time',
  remarks:
    "From the start of the process to its first 200. The mock's compile cache is warm, as from the second start on; " +
    'Prism has no cache. The bare server loads only node:http.',
  comparisons: async () => {
    const row = { what: 'Server ready', unit: 'ms', runs: RUNS };
    const ours = (build: { command: string }) =>
      once(() => readyMs(CALL, (port) => [build.command, '--port', `${port}`]))();
    return [
      {
        ...row,
        against: 'node:http',
        target: { atMost: 3 },
        ours,
        theirs: once(() => readyMs('/', (port) => ['-e', BARE, `${port}`])),
      },
      {
        ...row,
        against: 'Prism',
        target: { atMost: 0.3 },
        ours,
        theirs: once(() => readyMs(CALL, prismArguments)),
      },
    ];
  },
};

async function readyMs(path: string, argumentsFor: (port: number) => readonly string[]): Promise<number> {
  const port = await freePort();
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\nConnection: close\r\n\r\n`;
  const start = performance.now();
  const child = startNode(SERVER_CORE, argumentsFor(port), 'ignore');
  while ((await statusOf(port, request)) !== '200') {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} exited before it responded.`);
  }
  const elapsed = performance.now() - start;
  await stop(child);
  return elapsed;
}

/** Returns the status of a response; empty while no server listens. */
async function statusOf(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const [bytes] = await onceEmitted(socket, 'data').catch(() => []);
  socket.destroy();
  if (bytes === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  return bytes?.toString('latin1', 9, 12) ?? '';
}
