import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { type SelfSigned, selfSignedCertificate } from '../adapters/node/certificate.ts';
import { readText } from './document-file.ts';
import type { StartOptions } from './start-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * Returns the key and certificate that the command line asks for: from the named files, which are created if
 * missing, or else the ones shared by the servers on this machine.
 * @param note prints the location of the certificate.
 * @returns undefined without TLS.
 * @throws UsageError if they cannot be read, written or used.
 */
export async function readTls(
  options: Pick<StartOptions, 'tls' | 'tlsCert' | 'tlsKey' | 'host' | 'allowHost' | 'publicUrl'>,
  note: (text: string) => void,
): Promise<SelfSigned | undefined> {
  const { tls = false, tlsCert, tlsKey, host, allowHost = [], publicUrl } = options;
  if (tlsCert === undefined && tlsKey === undefined && !tls) return undefined;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new UsageError('--tls-cert and --tls-key must be given together.');
  }
  const published = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
  const names = [host, ...allowHost, ...published].map((name) => name.replaceAll(/[[\]]/g, ''));
  if (tlsCert === undefined || tlsKey === undefined) {
    return sharedCertificate(names, note);
  }
  const isThere = existsSync(tlsCert);
  if (tls && isThere !== existsSync(tlsKey)) {
    const [there, missing] = isThere ? [tlsCert, tlsKey] : [tlsKey, tlsCert];
    throw new UsageError(`${there} exists, but ${missing} does not. Delete ${there} to create both again.`);
  }
  if (tls && !isThere) {
    const made = await selfSignedCertificate(names);
    await keep(tlsKey, made.key, 0o600);
    // If only the key existed, the next start would fail.
    await keep(tlsCert, made.cert, 0o644).catch(async (error: unknown) => {
      await rm(tlsKey, { force: true });
      throw error;
    });
    note(`Created the certificate ${tlsCert}. Node clients trust it with NODE_EXTRA_CA_CERTS=${tlsCert}.`);
    return made;
  }
  const pair = { cert: await readText(tlsCert, 'the certificate'), key: await readText(tlsKey, 'the key') };
  await requirePair(pair, tlsCert, tlsKey, tls);
  return pair;
}

/**
 * Returns the certificate in the user's folder, or one for this start only if that folder cannot be written.
 */
async function sharedCertificate(
  names: readonly string[],
  note: (text: string) => void,
): Promise<SelfSigned> {
  const { certificateFolder, keptCertificate } = await import('./kept-certificate.ts');
  try {
    const { key, cert, certFile, validTo } = await keptCertificate(certificateFolder(), names);
    const end = validTo.toISOString().slice(0, 10);
    note(
      `Using the certificate ${certFile}, valid until ${end}. Node clients trust it with NODE_EXTRA_CA_CERTS.`,
    );
    return { key, cert };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(`Using a certificate for this run only, because it cannot be saved: ${reason}.`);
    return selfSignedCertificate(names);
  }
}

async function keep(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { mode, flag: 'wx' });
  } catch (cause) {
    // Removes a partly written file, but not a file that existed before.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
      await rm(file, { force: true });
    throw new UsageError(`Cannot write ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
}

async function requirePair(
  pair: SelfSigned,
  certFile: string,
  keyFile: string,
  canMake: boolean,
): Promise<void> {
  const { createSecureContext } = await import('node:tls');
  try {
    createSecureContext(pair);
  } catch (cause) {
    throw new UsageError(
      `${certFile} and ${keyFile} are not a matching PEM certificate and private key.` +
        (canMake ? ' Delete both to create new ones.' : ''),
      { cause },
    );
  }
}
