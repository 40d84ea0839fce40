import type { Stats } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { requireRegularFile } from './document-file.ts';

/** Beside the file first, then in its place: whoever looks finds the old text or the new, never a part. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const stats = await statOf(file);
  if (stats) requireRegularFile(stats);
  // Always the same name: a draft that a killed process left is the next one's to replace.
  const draft = `${file}.tmp`;
  await rm(draft, { force: true });
  try {
    // Exclusively: a link that somebody puts there is not followed.
    const handle = await open(draft, 'wx', stats ? 0o600 : 0o666);
    try {
      await handle.writeFile(text);
      if (stats) await takeOwnerAndMode(handle, stats);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

async function takeOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  // Only root may give a file to somebody else.
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode & 0o777);
}

/** @returns nothing where there is no such file. */
export async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Makes the new name last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows has no such thing.
  }
}

/** Whether an error is that of a file that is not there. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
