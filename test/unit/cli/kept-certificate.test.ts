import { X509Certificate } from 'node:crypto';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { certificateFolder, keptCertificate } from '../../../mocks/cli/kept-certificate.ts';
import { folderWith } from './folder.ts';

const isWindows = process.platform === 'win32';
const tlsFolder = async (): Promise<string> => join(await folderWith(), 'presence-kit', 'tls');

test.each([
  ['linux', {}, join(homedir(), '.local', 'share')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support')],
  ['win32', {}, join(homedir(), 'AppData', 'Local')],
  ['win32', { LOCALAPPDATA: join('/', 'local') }, join('/', 'local')],
  ['linux', { XDG_DATA_HOME: join('/', 'data') }, join('/', 'data')],
  ['linux', { XDG_DATA_HOME: 'relative' }, join(homedir(), '.local', 'share')],
] as const)('On %s with %o, the certificate is in the data folder of the user', (platform, env, folder) => {
  expect(certificateFolder(env, platform)).toBe(join(folder, 'presence-kit', 'tls'));
});

test('A certificate is created once, with a key that only its owner can read', async () => {
  const folder = await tlsFolder();
  // Like servers that start at the same time.
  const [one, two] = await Promise.all([keptCertificate(folder, []), keptCertificate(folder, ['127.0.0.1'])]);
  const later = await keptCertificate(folder, ['localhost']);
  expect([one.cert, two.cert]).toEqual([later.cert, later.cert]);
  expect(later).toMatchObject({
    certFile: join(folder, 'cert.pem'),
    key: expect.stringContaining('PRIVATE'),
  });
  expect((await readdir(folder)).sort()).toEqual(['cert.pem', 'key.pem']);
  expect(await readdir(join(folder, '..'))).toEqual(['tls']);
  if (!isWindows) expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600);
});

test('A certificate that lacks a name is replaced and keeps its names', async () => {
  const folder = await tlsFolder();
  const first = await keptCertificate(folder, ['a.example']);
  const second = await keptCertificate(folder, ['b.example', '10.0.0.1']);
  expect(second.cert).not.toBe(first.cert);
  const certificate = new X509Certificate(second.cert);
  for (const name of ['a.example', 'b.example', 'localhost']) expect(certificate.checkHost(name)).toBe(name);
  for (const address of ['10.0.0.1', '127.0.0.1', '::1']) expect(certificate.checkIP(address)).toBeTruthy();
  expect((await keptCertificate(folder, ['a.example'])).cert).toBe(second.cert);
});

test('A certificate that expires, a readable key and a broken file are replaced', async () => {
  const folder = await tlsFolder();
  const first = await keptCertificate(folder, []);
  vi.useFakeTimers({ toFake: ['Date'], now: first.validTo.getTime() - 3_600_000 });
  const second = await keptCertificate(folder, []).finally(() => vi.useRealTimers());
  expect(second.validTo.getTime()).toBeGreaterThan(first.validTo.getTime());
  if (!isWindows) {
    await chmod(join(folder, 'key.pem'), 0o644);
    expect((await keptCertificate(folder, [])).cert).not.toBe(second.cert);
  }
  await writeFile(join(folder, 'cert.pem'), 'broken');
  expect((await keptCertificate(folder, [])).cert).toContain('BEGIN CERTIFICATE');
});
