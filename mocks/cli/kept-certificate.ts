import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { type SelfSigned, selfSignedCertificate } from '../adapters/node/certificate.ts';

/** A certificate shared by the servers on this machine, and its location. */
export interface KeptCertificate extends SelfSigned {
  readonly certFile: string;
  readonly validTo: Date;
}

const DAY_MS = 86_400_000;
const CERT = 'cert.pem';
const KEY = 'key.pem';

/** Returns the folder of the certificate: `presence-kit/tls` in the user's application data folder. */
export function certificateFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(dataFolder(env, platform), 'presence-kit', 'tls');
}

/**
 * Returns the certificate in the folder. Creates a new one if it is missing, is about to expire or is not
 * valid for one of the names, or if users other than its owner can read its key.
 * @throws an error of the file system if it cannot be written.
 */
export async function keptCertificate(folder: string, names: readonly string[]): Promise<KeptCertificate> {
  const kept = await read(folder);
  if (kept && isUsable(kept, names)) return kept;
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const made = await selfSignedCertificate([...names, ...(kept ? namesOf(kept) : [])]);
  const draft = await mkdtemp(`${folder}-`);
  try {
    await writeFile(join(draft, KEY), made.key, { mode: 0o600 });
    await writeFile(join(draft, CERT), made.cert, { mode: 0o644 });
    return await settle(draft, folder, names);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Moves the draft into place, unless another server that is starting at the same time has already done so.
 */
async function settle(draft: string, folder: string, names: readonly string[]): Promise<KeptCertificate> {
  // Renaming the folder moves both files atomically. It fails if the target exists and is not empty.
  const isSettled = await rename(draft, folder).then(
    () => true,
    () => false,
  );
  const other = isSettled ? undefined : await read(folder);
  if (other && isUsable(other, names)) return other;
  if (!isSettled) {
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  }
  const settled = await read(folder);
  if (!settled) throw new Error(`${folder} was changed by another process.`);
  return settled;
}

function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const { XDG_DATA_HOME: xdg = '', LOCALAPPDATA: local } = env;
  // A relative path is treated as unset (https://specifications.freedesktop.org/basedir-spec/latest/).
  if (isAbsolute(xdg)) return xdg;
  if (platform === 'win32') return local || join(homedir(), 'AppData', 'Local');
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Application Support')
    : join(homedir(), '.local', 'share');
}

interface Read extends KeptCertificate {
  readonly certificate: X509Certificate;
  /** Whether only its owner can read the key, as far as the file permissions show. */
  readonly isPrivate: boolean;
}

/** Returns undefined if the folder has no matching certificate and key. */
async function read(folder: string): Promise<Read | undefined> {
  const [certFile, keyFile] = [join(folder, CERT), join(folder, KEY)];
  try {
    const [cert, key, { mode }] = await Promise.all([
      readFile(certFile, 'utf8'),
      readFile(keyFile, 'utf8'),
      stat(keyFile),
    ]);
    const certificate = new X509Certificate(cert);
    if (!certificate.checkPrivateKey(createPrivateKey(key))) return undefined;
    const isPrivate = process.platform === 'win32' || (mode & 0o077) === 0;
    return { certFile, cert, key, certificate, isPrivate, validTo: new Date(certificate.validTo) };
  } catch {
    return undefined;
  }
}

function isUsable({ certificate, isPrivate, validTo }: Read, names: readonly string[]): boolean {
  if (!isPrivate || validTo.getTime() < Date.now() + DAY_MS) return false;
  return names.every((name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)));
}

/** Names of the old certificate are kept, so that the new one stays valid for the servers that use them. */
function namesOf({ certificate }: Read): string[] {
  return [...(certificate.subjectAltName ?? '').matchAll(/(?:DNS|IP Address):([^,\s]+)/g)].map(
    ([, name = '']) => name,
  );
}
