import { once } from 'node:events';
import { connect } from 'node:net';
import { SERVER_CORE, spawnOn } from '../harness/cores.ts';
import { type Effort, type Findings, rowOf } from '../harness/row.ts';
import { file, freePort, presenceMock } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import { prismArguments } from '../servers/peers.ts';

/** From the start of a process to its first 200, in milliseconds. */
export async function ready({ rounds }: Effort): Promise<Findings> {
  const { mock, bare, prism } = await inTurns(
    {
      bare: () => readyMs((port) => [file('bench/servers/bare-ready.cjs'), String(port)], '/'),
      mock: () => readyMs((port) => [...presenceMock.slice(0, -1), String(port)], '/api/v2/systempresences'),
      prism: () =>
        readyMs((port) => prismArguments(port, file('openapi/genesys.yaml')), '/api/v2/systempresences'),
    },
    rounds,
  );
  const row = { what: 'Server ready: spawn to first 200', unit: 'ms', ours: mock };
  return {
    title: 'Ready time',
    rows: [
      rowOf({ ...row, against: 'node:http', theirs: bare, target: { atMost: 3 } }),
      rowOf({ ...row, against: 'Prism', theirs: prism, target: { atMost: 0.3 } }),
    ],
    remarks: [
      "The mock's compile cache is warm, as it is from the second start on; Prism has none. The bare server listens and " +
        'answers, and loads nothing else.',
    ],
  };
}

async function readyMs(argumentsFor: (port: number) => readonly string[], path: string): Promise<number> {
  const port = await freePort();
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\nConnection: close\r\n\r\n`;
  const start = performance.now();
  const child = spawnOn(SERVER_CORE, argumentsFor(port), { stdio: 'ignore' });
  let status = '';
  while (status !== '200') status = await statusOf(port, request);
  const elapsed = performance.now() - start;
  child.kill();
  await once(child, 'exit');
  return elapsed;
}

/** The status that a call is answered; none while nobody listens. */
async function statusOf(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const status = await new Promise<string>((resolve) => {
    socket.once('data', (bytes) => resolve(bytes.toString('latin1', 9, 12)));
    socket.once('error', () => resolve(''));
    socket.once('close', () => resolve(''));
  });
  socket.destroy();
  if (status === '') await new Promise((resolve) => setTimeout(resolve, 1));
  return status;
}
