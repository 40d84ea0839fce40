import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { type Block, foreignCommands, root } from './blocks.ts';
import { moduleOf } from './compiler.ts';

/** Where a block runs: the mock that answers it, and a folder for what it writes. */
export interface Stage {
  readonly url: string;
  readonly folder: string;
}

export interface Outcome {
  /** `null` for a block that was ended, since it has no end of its own. */
  readonly exitCode: number | string | null;
  readonly output: string;
}

/** Ends a block that hangs. */
const LIMIT_MS = 300_000;
const DOCUMENTED_ADDRESS = /(?:127\.0\.0\.1|localhost):4010\b/g;
const SURROUNDINGS = new URL('./surroundings.ts', import.meta.url).href;

/** Runs a block as a reader would, but for the address of the mock, which is the stage's. */
export function runBlock(block: Block, stage: Stage): Promise<Outcome> {
  const { host, port } = new URL(stage.url);
  const here = (code: string) =>
    code.replaceAll(DOCUMENTED_ADDRESS, host).replaceAll('port: 4010', `port: ${port}`);
  const [foreign] = block.language === 'sh' ? foreignCommands(block.code) : [];
  if (foreign !== undefined) throw new Error(`${block.place}: "${foreign}" is not run. Say unrun="why".`);
  if (block.language === 'sh')
    return start('bash', ['-euo', 'pipefail', '-c', here(block.code)], block, stage, stage.folder);
  const type = block.language === 'js' ? 'module' : 'module-typescript';
  const node = [`--input-type=${type}`, '--import', SURROUNDINGS, '--eval', here(moduleOf(block))];
  return start(process.execPath, node, block, stage, root);
}

function start(
  program: string,
  args: readonly string[],
  block: Block,
  stage: Stage,
  cwd: string,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...surroundings(stage) },
    });
    let output = '';
    let wasEnded = false;
    const hear = (text: string): void => {
      output += text;
      if (!isOver(block, output) || wasEnded) return;
      wasEnded = true;
      end(child.pid);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    const endWithParent = () => end(child.pid);
    process.once('exit', endWithParent);
    const patience = setTimeout(() => {
      output += `\nEnded after ${LIMIT_MS / 1000} seconds.`;
      end(child.pid);
    }, LIMIT_MS);
    child.on('close', (exitCode, signal) => {
      clearTimeout(patience);
      process.off('exit', endWithParent);
      resolve({ exitCode: wasEnded ? null : (exitCode ?? `ended by ${signal}`), output });
    });
  });
}

/** Whether a block without an end has done what it is there for. */
function isOver({ run, output: expected }: Block, output: string): boolean {
  if (run === 'server') return output.includes('presence-mock ready');
  return run === 'endless' && (expected === undefined ? output.includes('\n') : matches(output, expected));
}

/** Whether something was printed as the document says, where an ellipsis stands for anything. */
export function matches(output: string, expected: string): boolean {
  const parts = expected
    .trim()
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}$`).test(output.trim());
}

/** The commands of the package come first, as where it is installed, and servers take a free port. */
function surroundings({ url, folder }: Stage): NodeJS.ProcessEnv {
  return {
    PATH: [`${folder}/bin`, `${root}node_modules/.bin`, process.env['PATH']].join(delimiter),
    PRESENCE_MOCK_URL: url,
    PRESENCE_MOCK_PORT: '0',
    // Where the certificate of --tls is kept.
    XDG_DATA_HOME: folder,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    VITEST: undefined,
    NODE_OPTIONS: undefined,
  };
}

/** The whole group: a shell's children, too. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}
