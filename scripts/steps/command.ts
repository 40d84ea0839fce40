import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step } from './step.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** `null` when it was killed. */
  readonly exitCode: number | null;
  readonly output: string;
}

const LIMIT_MS = 5 * 60_000;
const running = new Set<ChildProcess>();

/** When this process is told to stop, what it runs stops too. */
export function stopTogether(): void {
  process.once('exit', () => running.forEach(kill));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** Runs a program of the project's own dependencies, or Node, at the root; one that hangs is ended. */
export function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...plain },
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nEnded after ${LIMIT_MS / 60_000} minutes.`));
      kill(child);
    }, LIMIT_MS);
    child.on('error', (error) => {
      clearTimeout(timer);
      running.delete(child);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ exitCode, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A step that passes when the program exits with 0; it counts as one test. */
export function command(name: string, program: string, ...args: string[]): Step {
  return {
    name,
    async run() {
      const { exitCode, output } = await run(program, args);
      if (exitCode === 0) return { passed: 1, failed: 0, output };
      return {
        passed: 0,
        failed: 1,
        output: `${output}\n${[program, ...args].join(' ')}: exit code ${exitCode}`,
      };
    },
  };
}

/** The same step, with what it prints shown when it passes too. */
export function shown({ name, run: attempt }: Step): Step {
  return {
    name,
    async run() {
      const outcome = await attempt();
      return outcome.failed > 0 ? outcome : { ...outcome, note: outcome.output.trim() };
    },
  };
}

/** Its whole group: the workers of a test runner would live on. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** Programs of the project first, without colours, and none that reports home. */
const plain = {
  PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};
