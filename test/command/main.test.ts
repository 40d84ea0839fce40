import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../mocks/cli/run.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { people } from '../contract/seed-ids.ts';
import { folderWith } from '../unit/cli/folder.ts';

const MAIN = fileURLToPath(new URL('../../dist/presence-mock.js', import.meta.url));

type Child = ChildProcessByStdio<null, Readable, Readable>;

const children: Child[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function command(...args: string[]): Child {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

/** Output and exit code of a command that ends. */
async function outcome(child: Child): Promise<{ code: number; stdout: string; stderr: string }> {
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** The first line that a server prints. */
async function readyLine(child: Child): Promise<string> {
  const [chunk] = await once(child.stdout, 'data');
  return String(chunk);
}

async function urlOf(child: Child): Promise<string> {
  return (await readyLine(child)).trim().split(' ')[2] ?? '';
}

describe('presence-mock', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'prints the ready line, serves, and exits with 0 on %s',
    async (signal) => {
      const child = command('--port', '0');
      const line = await readyLine(child);
      expect(line).toMatch(/^presence-mock ready http:\/\/127\.0\.0\.1:\d+\n$/);
      const url = line.trim().split(' ')[2] ?? '';
      // Leaves a connection open, as keep-alive clients do.
      const response = await fetch(`${url}/api/v2/systempresences`, {
        headers: { Authorization: 'Bearer any' },
      });
      expect(await response.json()).toHaveLength(10);
      const exit = once(child, 'exit');
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    },
  );

  test.each(['SIGTERM', 'SIGKILL'] as const)('resumes from its state file after %s', async (signal) => {
    const state = join(await folderWith(), 'state.json');
    const user = `/api/v2/users/${people.ada}/presences/purecloud`;
    const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };
    const first = command('--port', '0', '--state', state);
    const url = await urlOf(first);
    await fetch(url + user, { method: 'PATCH', headers, body: '{"message":"Back at two"}' });
    if (signal === 'SIGKILL') {
      await expect.poll(() => readFile(state, 'utf8')).toContain('Back at two');
    }
    const exit = once(first, 'exit');
    first.kill(signal);
    await exit;
    const answer = await fetch((await urlOf(command('--port', '0', '--state', state))) + user, { headers });
    expect(await answer.json()).toMatchObject({ message: 'Back at two' });
  });

  test('reports a port in use in one line, with exit code 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, stdout, stderr } = await outcome(command('--port', String(port)));
    other.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `presence-mock: Cannot listen on 127.0.0.1, port ${port}: the port is in use. ` +
        'Stop the process that uses it, or choose another port (0 for any free port).\n',
    );
  });

  test('exits with 0 on a signal while it waits for a file', async () => {
    const pipe = join(await folderWith(), 'seed.yaml');
    execFileSync('mkfifo', [pipe]);
    const child = command('--port', '0', '--seed', pipe);
    const exit = once(child, 'exit');
    // Resolves once the command has opened the pipe for reading.
    const writer = await open(pipe, 'w');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    await writer.close();
  });

  test('prints errors without terminal control sequences', async () => {
    const folder = await folderWith({ 'seed.yaml': '"\\e[31m\\u202e": 1\n' });
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await run(['seed', 'check', join(folder, 'seed.yaml')])).toBe(2);
    expect(write).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^presence-mock: .*: \\u001b\[31m\\u202e is unknown\n$/),
    );
  });

  test.each([
    ['a flag that does not exist', ['--prot', '1']],
    ['a seed that is not there', ['--seed', 'nowhere.yaml']],
    ['a state that is a folder', ['--state', '.']],
    ['a seed to check that is not there', ['seed', 'check', 'nowhere.yaml']],
  ])('refuses %s in one line, with code 2', async (_, args) => {
    const { code, stdout, stderr } = await outcome(command(...args));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^presence-mock: [^\n]+\n$/);
  });

  test('prints the default seed and exits with 0', async () => {
    const { code, stdout, stderr } = await outcome(command('seed'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('name: Ada Lindqvist');
  });

  test('exits quietly when its output is closed', async () => {
    const child = command('--help');
    child.stdout.destroy();
    const [[code], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('prints help and exits with 0', async () => {
    const { code, stdout, stderr } = await outcome(command('--help'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: npx presence-kit [start] [options] | <command>');
  });

  test.each(['18.20.8', '22.2.0', '22.11.0'])(
    'prints which Node is needed, and which one this is, on Node %s',
    async (version) => {
      const { code, stdout, stderr } = await outcome(onNode(version, '--port', '0'));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        `presence-mock: Node 22.12 or later is required, but this is Node ${version} (${process.execPath}). ` +
          'Install a newer Node from https://nodejs.org, or select one with your version manager.\n',
      );
      expect(packageJson.engines.node).toBe('>=22.12');
    },
  );

  test.each(['22.12.0', '100.0.0'])('runs on Node %s', async (version) => {
    const { code, stderr } = await outcome(onNode(version, '--version'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

/** Runs the command with a Node that reports another version. */
function onNode(version: string, ...args: string[]): Child {
  const versions = `{ value: { ...process.versions, node: '${version}' } }`;
  const preload = `data:text/javascript,Object.defineProperty(process, 'versions', ${versions});`;
  const child = spawn(process.execPath, ['--import', preload, MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}
