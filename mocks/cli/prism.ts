import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Options of `presence-mock prism`. */
export interface PrismOptions {
  readonly port: number;
  readonly host: string;
  /** The contract to mock. */
  readonly contract: 'genesys' | 'braincloud' | 'mock-control';
  /** Flags passed to Prism. */
  readonly flags: readonly string[];
}

/**
 * Runs Prism's stateless mock of a contract, for comparison.
 * @param folder the working directory, whose project may have Prism installed.
 * @returns Prism's exit code, or 0 if it was stopped.
 * @throws UsageError if Prism is not installed.
 */
export async function runPrism(options: PrismOptions, folder: string): Promise<number> {
  const [program = '', ...args] = prismCommand(options, folder);
  const child = spawn(program, args, { stdio: 'inherit' });
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isStopped = true;
      child.kill(signal);
    });
  }
  const [code]: (number | null)[] = await once(child, 'exit');
  return isStopped ? 0 : (code ?? 1);
}

/** @throws UsageError if Prism is not installed. */
export function prismCommand(
  { port, host, contract, flags }: PrismOptions,
  folder: string,
): readonly string[] {
  const document = createRequire(import.meta.url).resolve(`presence-kit/openapi/${contract}.yaml`);
  const place = ['--host', host, '--port', String(port)];
  return [process.execPath, prismProgram(folder), 'mock', '--errors', ...place, ...flags, document];
}

function prismProgram(folder: string): string {
  try {
    return createRequire(join(folder, 'package.json')).resolve('@stoplight/prism-cli/dist/index.js');
  } catch (cause) {
    throw new UsageError('Prism is not installed. Run npm install --save-dev @stoplight/prism-cli', {
      cause,
    });
  }
}
