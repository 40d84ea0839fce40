import type { Stats } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { requireRegularFile } from './document-file.ts';

/**
 * Writes a temporary file and renames it, so that readers see either the old or the new text, never a partial
 * one.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const stats = await statOf(file);
  if (stats) requireRegularFile(stats);
  // A fixed name, so that the next run replaces a draft left by a killed process.
  const draft = `${file}.tmp`;
  await rm(draft, { force: true });
  try {
    // Exclusive creation does not follow a symbolic link that another user created.
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
  // Only root can change the owner of a file.
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode & 0o777);
}

/** @returns undefined if the file does not exist. */
export async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Syncs the folder, so that the rename survives a power failure on systems that support it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Not supported on Windows.
  }
}

/** Whether an error means that the file does not exist. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
