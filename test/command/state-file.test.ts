import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type ClaimedFile,
  claimState,
  readState,
  restoreState,
  StateFile,
} from '../../mocks/cli/state-file.ts';
import { createPresenceMock, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { app } from '../contract/game/seed-players.ts';
import { oauthClient } from '../contract/seed-ids.ts';
import { folderWith } from '../unit/cli/folder.ts';
import { until } from '../until.ts';

const note = vi.fn<(message: string) => void>();
let mock: PresenceMock;
let clock: WorldClock;
let folder: string;
let file: string;

beforeEach(async () => {
  note.mockClear();
  mock = createPresenceMock();
  clock = new WorldClock({ frozen: true });
  folder = await folderWith();
  file = join(folder, 'state.json');
});

/** Makes a change that can be recognized in the file. */
function change(): string {
  return mock.genesys.issueToken({ permissions: 'all' });
}

async function started(): Promise<StateFile> {
  const state = new StateFile(file, mock, { clock, note });
  await state.start();
  return state;
}

const kept = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe('The state file', () => {
  test('is written at startup and restores the snapshot', async () => {
    await started();
    expect(await readState(file)).toEqual(mock.snapshot());
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('contains changes within the interval and is not rewritten without changes', async () => {
    const state = await started();
    const before = await kept();
    change();
    clock.advance(499);
    await state.settled;
    expect(await kept()).toEqual(before);
    clock.advance(1);
    await state.settled;
    expect(await kept()).toEqual(JSON.parse(JSON.stringify(mock.snapshot())));
    expect(await kept()).not.toEqual(before);

    await rm(file);
    clock.advance(5_000);
    await state.settled;
    expect(await readdir(folder)).toEqual([]);
  });

  test('contains the last change when the server stops, and nothing later', async () => {
    const state = await started();
    change();
    await state.stop();
    const last = await readFile(file, 'utf8');
    expect(JSON.parse(last)).toEqual(JSON.parse(JSON.stringify(mock.snapshot())));
    change();
    clock.advance(5_000);
    await state.settled;
    expect(await readFile(file, 'utf8')).toBe(last);
    expect(clock.pending).toBe(0);
  });

  test('is never written by two calls at once', async () => {
    const state = await started();
    const writes = Array.from({ length: 20 }, () => {
      change();
      return state.flush();
    });
    await Promise.all(writes);
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  test('keeps no secrets', async () => {
    await started();
    const token = change();
    const state = new StateFile(file, mock, { clock, note });
    await state.flush();
    const text = await readFile(file, 'utf8');
    for (const secret of [token, oauthClient.clientSecret, app.secret, 'nova-password']) {
      expect(text).not.toContain(secret);
    }
  });

  test('reports failing writes once, and their recovery once', async () => {
    const state = await started();
    await rm(folder, { recursive: true });
    change();
    for (let times = 0; times < 3; times += 1) {
      clock.advance(500);
      await state.settled;
    }
    await until(() => note.mock.calls.length === 1);
    expect(note).toHaveBeenCalledWith(expect.stringMatching(/^Cannot save the state to .*: ENOENT/));
    await mkdir(folder);
    for (let times = 0; times < 3; times += 1) {
      clock.advance(500);
      await state.settled;
    }
    await until(() => note.mock.calls.length === 2);
    expect(note).toHaveBeenLastCalledWith(`Saving the state to ${file} works again.`);
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  test('keeps the file mode', async () => {
    await writeFile(file, '');
    await chmod(file, 0o600);
    await started();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  test('does not follow a symbolic link at the path of its temporary file', async () => {
    const other = join(folder, 'other.txt');
    await writeFile(other, 'untouched');
    await symlink(other, `${file}.tmp`);
    await started();
    expect(await readFile(other, 'utf8')).toBe('untouched');
    expect((await lstat(file)).isFile()).toBe(true);
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  test('removes its temporary file when the rename fails', async () => {
    const state = await started();
    await rm(file);
    await mkdir(join(file, 'in the way'), { recursive: true });
    change();
    await expect(state.flush()).rejects.toThrow(/^Cannot save the state to .*: it is a directory$/);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('reads as undefined when missing', async () => {
    expect(await readState(file)).toBeUndefined();
  });

  test('cannot be a folder', async () => {
    await expect(readState(folder)).rejects.toThrow(`Cannot read the state ${folder}: it is a directory.`);
  });

  test('is refused with a one-line error when it cannot be restored', () => {
    const contradictory = {
      restore: (): void => {
        throw new TypeError('Two users\nare one.');
      },
    };
    expect(() => restoreState('s.json', contradictory, mock.snapshot())).toThrow(
      's.json is not a saved state that this version can restore: Two users are one. Move or delete it to start from the seed.',
    );
  });
});

describe('claimState', () => {
  async function claimed(path = file): Promise<ClaimedFile> {
    const claim = await claimState(path);
    onTestFinished(claim.release);
    return claim;
  }
  const lockedBy = (pid: number, host = hostname()) =>
    writeFile(`${file}.lock`, JSON.stringify({ pid, host }));

  test('refuses a file in use until the other server releases it', async () => {
    const { release } = await claimed();
    await expect(claimState(file)).rejects.toMatchObject({
      name: 'UsageError',
      message:
        `${file} is in use by another server (process ${process.pid} on ${hostname()}). ` +
        `Use a separate state file for each server. If that server has stopped, delete ${file}.lock.`,
    });
    release();
    expect(await readdir(folder)).toEqual([]);
    await claimed();
    release();
    expect(await readdir(folder)).toEqual(['state.json.lock']);
  });

  test.each([
    ['a process that runs', process.ppid, hostname()],
    ['a process on another machine', 1, 'elsewhere.example'],
  ])('refuses the lock of %s', async (_, pid, host) => {
    await lockedBy(pid, host);
    await expect(claimState(file)).rejects.toThrow(`process ${pid} on ${host}`);
  });

  test('takes over the lock of an ended process and an incomplete lock', async () => {
    const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
    await lockedBy(ended);
    (await claimed()).release();
    // In every container, the first process has the same id.
    await lockedBy(process.pid);
    (await claimed()).release();
    await writeFile(`${file}.lock`, '');
    await claimed();
    expect(JSON.parse(await readFile(`${file}.lock`, 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
    });
  });

  test.each([
    ['is there', true],
    ['is not there yet', false],
  ])('follows symbolic links to a file that %s', async (_, isThere) => {
    await mkdir(join(folder, 'volume'));
    const target = join(folder, 'volume', 'kept.json');
    if (isThere) await writeFile(target, '');
    await symlink('volume/kept.json', join(folder, 'inner'));
    await symlink('inner', file);
    const { path } = await claimed();
    expect(path).toBe(target);
    await expect(claimState(target)).rejects.toThrow('is in use by another server');
    await new StateFile(path, mock, { clock, note }).flush();
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await readState(target)).toEqual(mock.snapshot());
  });

  test('refuses anything but a regular file', async () => {
    execFileSync('mkfifo', [file]);
    await symlink('loop', join(folder, 'loop'));
    for (const [path, why] of [
      [file, 'it is not a regular file'],
      ['/dev/null', 'it is not a regular file'],
      [folder, 'it is a directory'],
      [join(folder, 'loop'), 'ELOOP'],
    ] as const) {
      await expect(claimState(path)).rejects.toThrow(`Cannot save the state to ${path}: ${why}`);
    }
    expect(await readdir(folder)).toEqual(['loop', 'state.json']);
  });
});
