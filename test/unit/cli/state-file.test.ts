import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readState, restoreState, StateFile } from '../../../mocks/cli/state-file.ts';
import { createPresenceMock, type PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { folderWith } from './folder.ts';

const onError = vi.fn<(message: string) => void>();
let mock: PresenceMock;
let clock: WorldClock;
let folder: string;
let file: string;

beforeEach(async () => {
  onError.mockClear();
  mock = createPresenceMock();
  clock = new WorldClock({ frozen: true });
  folder = await folderWith();
  file = join(folder, 'state.json');
});

/** Changes the state, in a way that can be found again in the file. */
function change(): string {
  return mock.genesys.issueToken({ permissions: 'all' });
}

async function started(): Promise<StateFile> {
  const state = new StateFile(file, mock, { clock, onError });
  await state.start();
  return state;
}

const kept = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe('The state file', () => {
  it('is there from the start, and reads back as the snapshot it is', async () => {
    await started();
    expect(await readState(file)).toEqual(mock.snapshot());
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('takes up changes within the interval, and is not written without one', async () => {
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

  it('holds the last change when it stops, and none after', async () => {
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

  it('is written by one writer at a time', async () => {
    const state = await started();
    const writes = Array.from({ length: 20 }, () => {
      change();
      return state.flush();
    });
    await Promise.all(writes);
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  it('keeps no secrets', async () => {
    await started();
    const token = change();
    const state = new StateFile(file, mock, { clock, onError });
    await state.flush();
    const text = await readFile(file, 'utf8');
    for (const secret of [token, 'mock-client-secret', 'mock-app-secret', 'nova-password']) {
      expect(text).not.toContain(secret);
    }
  });

  it('reports a write that fails, and is written once that is possible again', async () => {
    const state = await started();
    await rm(folder, { recursive: true });
    change();
    clock.advance(500);
    await expect.poll(() => onError.mock.calls.length).toBe(1);
    expect(onError).toHaveBeenCalledWith(expect.stringMatching(/^Cannot keep the state in .*: ENOENT/));
    await mkdir(folder);
    clock.advance(500);
    await state.settled;
    expect(await readState(file)).toEqual(mock.snapshot());
  });

  it('leaves no draft behind when it cannot take its place', async () => {
    const state = await started();
    await rm(file);
    await mkdir(join(file, 'in the way'), { recursive: true });
    change();
    await expect(state.flush()).rejects.toThrow(/^Cannot keep the state in .*: (EISDIR|ENOTEMPTY|EPERM)/);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('is nothing before it is there', async () => {
    expect(await readState(file)).toBeUndefined();
  });

  it('cannot be a folder', async () => {
    await expect(readState(folder)).rejects.toThrow(`Cannot read the state ${folder}: it is a directory.`);
  });

  it('is refused in one line where it cannot be restored', () => {
    const contradictory = {
      restore: (): void => {
        throw new TypeError('Two users\nare one.');
      },
    };
    expect(() => restoreState('s.json', contradictory, mock.snapshot())).toThrow(
      's.json is no state that can be gone on from: Two users are one. Move it away to begin anew.',
    );
  });
});
