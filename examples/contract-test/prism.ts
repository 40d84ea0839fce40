import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
/** The package contains the contract. */
const CONTRACT = fileURLToPath(import.meta.resolve('presence-kit/openapi/genesys.yaml'));

/** A running Prism proxy that checks calls and answers against the contract. */
export interface Prism {
  readonly url: string;
  stop(): void;
}

/** Starts Prism as a proxy. It returns an error for each call or answer that violates the contract. */
export async function startPrism(upstream: string): Promise<Prism> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = ['--errors', '--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'silent'];
  const prism = spawn(process.execPath, [PRISM, 'proxy', CONTRACT, upstream, ...flags], { stdio: 'inherit' });
  const stop = () => void prism.kill();
  process.once('exit', stop);
  while (!(await answers(url))) {
    if (prism.exitCode !== null) throw new Error(`Prism exited with code ${prism.exitCode}.`);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('The system did not assign a port.');
  return address.port;
}
