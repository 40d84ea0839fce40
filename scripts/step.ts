import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './root.ts';

/** A command that `npm test` or `npm run check` runs. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /**
   * Counts the tests of the command. By default the command counts as one test, which passes if it exits with
   * 0.
   */
  readonly count?: (exitCode: number | null) => Promise<Counts>;
  /** Whether to show the output even if the step passes. */
  readonly verbose?: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** One line per failure. */
  readonly failures?: readonly string[];
  /** Shown whether the step passes or fails. */
  readonly notes?: readonly string[];
}

/** Time limit for a hanging command. */
const HANG_MS = 20 * 60_000;
const TAIL_LINES = 120;

const isWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(kill));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** Runs steps, `atOnce` at a time. Prints one line per step and the output of failed steps. */
export async function runSteps(steps: readonly Step[], atOnce = 1): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}

/** Prints the summary and sets the exit code. A run without tests fails. */
export function conclude(...counts: readonly Counts[]): void {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function runStep(step: Step): Promise<Counts> {
  const began = performance.now();
  const { exitCode, output } = await run(step.command);
  const counts = (await step.count?.(exitCode)) ?? {
    passed: exitCode === 0 ? 1 : 0,
    failed: exitCode === 0 ? 0 : 1,
    failures: exitCode === 0 ? [] : [`${step.command.join(' ')}: exit code ${exitCode}`],
  };
  const { passed, failed, failures = [], notes = [] } = counts;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const tests = step.count ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name} (${seconds} s${tests})`);
  if (notes.length > 0) console.log(indent(notes.join('\n')));
  if (failed > 0) console.log(indent([...tail(output), ...failures].join('\n')));
  else if (step.verbose) console.log(indent(output.trim()));
  return counts;
}

function run([program, ...args]: Step['command']): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      // A separate process group, so that a test runner's workers are killed with it.
      detached: !isWindows,
      shell: isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const guard = setTimeout(() => {
      output += `\nStopped after ${HANG_MS / 60_000} minutes.`;
      kill(child);
    }, HANG_MS);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (exitCode) => {
      clearTimeout(guard);
      running.delete(child);
      resolve({ exitCode, output });
    });
  });
}

function kill(child: ChildProcess): void {
  if (isWindows || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}

function tail(output: string): string[] {
  return output.trim().split('\n').slice(-TAIL_LINES);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}

/** Puts the project's programs first in PATH, and turns off colors and telemetry. */
const environment = {
  PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};
