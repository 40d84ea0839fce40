import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../../../scripts/root.ts';
import { type Block, foreignCommands } from './blocks.ts';
import { moduleOf } from './compiler.ts';
import { END_OF_MODULE, type RunnableModule } from './runnable-module.ts';

/** The environment of a block: the mock that answers it, and a folder for its files. */
export interface Stage {
  readonly url: string;
  readonly folder: string;
}

export interface BlockResult {
  /** `null` for an endless block that was stopped. */
  readonly exitCode: number | string | null;
  readonly output: string;
}

interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether an endless program has done its work. */
  isOver(output: string): boolean;
}

interface Ended extends Pick<BlockResult, 'exitCode'> {
  readonly stdout: string;
  readonly stderr: string;
}

/** Stops a block that hangs. */
const LIMIT_MS = 300_000;
const DOCUMENTED_ADDRESS = /(?:127\.0\.0\.1|localhost):4010\b/g;
const MODULE_RUNNER = fileURLToPath(new URL('./module-runner.ts', import.meta.url));

/** Runs a block as a reader would, with the mock's address replaced. */
export async function runBlock(block: Block, stage: Stage): Promise<BlockResult> {
  const [foreign] = block.language === 'sh' ? foreignCommands(block.code) : [];
  if (foreign !== undefined)
    throw new Error(`${block.place}: "${foreign}" cannot run here. Add unrun="reason" to the block.`);
  const program =
    block.language === 'sh'
      ? { command: 'bash', args: ['-euo', 'pipefail', '-c', here(block.code, stage)], cwd: stage.folder }
      : moduleRunner([[block, stage]]);
  const isOver = (output: string) => isOverAfter(block, output);
  const { exitCode, stdout, stderr } = await start({ ...program, env: surroundings(stage), isOver });
  return { exitCode, output: stdout + stderr };
}

/** Runs terminating modules in one process in sequence, each with its own environment. */
export async function runModules(staged: readonly (readonly [Block, Stage])[]): Promise<BlockResult[]> {
  const [first] = staged;
  if (!first) return [];
  const env = surroundings(first[1]);
  const { exitCode, stdout, stderr } = await start({ ...moduleRunner(staged), env, isOver: () => false });
  const outputs = stdout.split(END_OF_MODULE);
  const errors = stderr.split(END_OF_MODULE);
  const ended = outputs.length - 1;
  return staged.map((_, index) => ({
    exitCode: index < ended ? 0 : index === ended ? exitCode : 'not run, because an earlier block failed',
    output: (outputs[index] ?? '') + (errors[index] ?? ''),
  }));
}

function moduleRunner(
  staged: readonly (readonly [Block, Stage])[],
): Pick<Program, 'command' | 'args' | 'cwd'> {
  const modules = staged.map(
    ([block, stage]): RunnableModule => ({
      url: pathToFileURL(`${root}${block.place.replaceAll('/', '-')}.${block.language}`).href,
      language: block.language,
      code: here(moduleOf(block), stage),
    }),
  );
  return { command: process.execPath, args: [MODULE_RUNNER, JSON.stringify(modules)], cwd: root };
}

function here(code: string, { url }: Stage): string {
  const { host, port } = new URL(url);
  return code.replaceAll(DOCUMENTED_ADDRESS, host).replaceAll('port: 4010', `port: ${port}`);
}

function start({ command, args, cwd, env, isOver }: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    const written = { stdout: '', stderr: '' };
    let wasEnded = false;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text;
        if (wasEnded || !isOver(written.stdout + written.stderr)) return;
        wasEnded = true;
        end(child.pid);
      });
    }
    child.on('error', reject);
    const endWithParent = () => end(child.pid);
    process.once('exit', endWithParent);
    const patience = setTimeout(() => {
      written.stderr += `\nEnded after ${LIMIT_MS / 1000} seconds.`;
      end(child.pid);
    }, LIMIT_MS);
    child.on('close', (exitCode, signal) => {
      clearTimeout(patience);
      process.off('exit', endWithParent);
      resolve({ exitCode: wasEnded ? null : (exitCode ?? `ended by ${signal}`), ...written });
    });
  });
}

/** Whether an endless block has done its work. */
function isOverAfter({ run, output: expected }: Block, output: string): boolean {
  if (run === 'server') return output.includes('presence-mock ready');
  return run === 'endless' && (expected === undefined ? output.includes('\n') : matches(output, expected));
}

/** Whether the output matches the document, where an ellipsis matches anything. */
export function matches(output: string, expected: string): boolean {
  const parts = expected
    .trim()
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}$`).test(output.trim());
}

/** The package's commands come first in PATH, as in an installed project, and servers use a free port. */
function surroundings({ folder }: Stage): NodeJS.ProcessEnv {
  return {
    PATH: [`${folder}/bin`, `${root}node_modules/.bin`, process.env['PATH']].join(delimiter),
    PRESENCE_MOCK_PORT: '0',
    // The folder for the certificate of --tls.
    XDG_DATA_HOME: folder,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    VITEST: undefined,
    NODE_OPTIONS: undefined,
  };
}

/** Kills the process group, including a shell's children. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has already ended.
  }
}
