import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { selfSignedCertificate } from '../../../mocks/adapters/node.ts';
import { createOutput } from '../../../mocks/cli/console-output.ts';
import { type Running, start } from '../../../mocks/cli/start.ts';
import type { StartOptions } from '../../../mocks/cli/start-options.ts';
import { people } from '../../contract/seed-ids.ts';
import { until } from '../../until.ts';
import { folderWith } from './folder.ts';
import { FakeStreams } from './streams.ts';

interface Started extends Running {
  readonly streams: FakeStreams;
}

const defaults: StartOptions = { port: 0, host: '127.0.0.1', maxWorlds: 10, worldIdle: 60 };
const headers = { Authorization: 'Bearer any' };

async function started(options: Partial<StartOptions> = {}): Promise<Started> {
  const streams = new FakeStreams();
  const all = { ...defaults, ...options };
  const running = await start(all, createOutput(all, streams));
  onTestFinished(() => running.stop());
  return { ...running, streams };
}

/** Sets the user's data folder until the test ends. */
function useDataFolder(folder: string): void {
  vi.stubEnv('XDG_DATA_HOME', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** A GET over https that trusts this certificate. */
async function getTrusting(cert: string, url: string): Promise<unknown> {
  const [response] = await once(request(url, { ca: cert, headers }).end(), 'response');
  return json(response);
}

describe('presence-mock start', () => {
  test('starts every world with the seed', async () => {
    const seed = { genesys: { users: [{ id: 'u', name: 'Una', email: 'una@example.com' }] } };
    const rest = { builtInSourceIds: { PURECLOUD: 'p', MICROSOFTTEAMS: 't', ZOOMPHONE: 'z' }, clients: [] };
    const text = JSON.stringify({ genesys: { ...seed.genesys, ...rest } });
    const folder = await folderWith({ 'org.json': text });
    const { server } = await started({ seed: join(folder, 'org.json') });
    for (const world of ['default', 'other']) {
      expect(
        server
          .world(world)
          .state()
          .genesys.users.map(({ name }) => name),
      ).toEqual(['Una']);
    }
  });

  test('--watch resets all worlds when the seed is saved, and keeps them when it is invalid', async () => {
    const orgOf = (name: string) => JSON.stringify({ genesys: { users: [{ name }] } });
    const folder = await folderWith({ 'org.json': orgOf('Una') });
    const file = join(folder, 'org.json');
    const { server, streams } = await started({ seed: file, watch: true });
    const names = () =>
      ['default', 'other'].map((world) => server.world(world).state().genesys.users[0]?.name);
    expect(names()).toEqual(['Una', 'Una']);
    await writeFile(file, orgOf('Dua'));
    await until(() => names().join() === 'Dua,Dua');
    expect(server.world('third').state().genesys.users).toMatchObject([{ name: 'Dua' }]);
    await writeFile(file, '{"genesys":{"users":[{"nmae":"Tri"},{}]}}');
    let printed = '';
    await until(() => {
      printed += streams.written.stderr;
      return printed.includes('The worlds were not changed');
    });
    expect(printed).toContain('org.json:1:22: genesys.users.0.name is missing');
    expect(printed).toContain('genesys.users.1.name is missing');
    expect(names()).toEqual(['Dua', 'Dua']);
    await writeFile(`${file}.new`, '{}');
    await rename(`${file}.new`, file);
    await until(() => names().join() === 'Ada Lindqvist,Ada Lindqvist');
  });

  test('--watch needs a seed', async () => {
    await expect(started({ watch: true })).rejects.toThrow('--watch requires --seed FILE.');
  });

  test('reports where a seed is invalid', async () => {
    const folder = await folderWith({ 'org.yaml': 'genesys:\n  users: 7\n' });
    await expect(started({ seed: join(folder, 'org.yaml') })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('org.yaml:2:'),
    });
  });

  test('checks answers with --validate', async () => {
    const { server } = await started({ validateResponses: true });
    server.world().override('getSystempresences', () => ({ status: 200, body: [{}] }) as never);
    const response = await fetch(`${server.url}/api/v2/systempresences`, { headers });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining('does not match the spec'),
    });
  });

  test('uses the public address for sockets and as an allowed host', async () => {
    const { server } = await started({ publicUrl: 'https://mock.example/base' });
    const response = await fetch(`${server.url}/api/v2/notifications/channels`, { method: 'POST', headers });
    const { connectUri } = (await response.json()) as { connectUri: string };
    expect(connectUri).toMatch(/^wss:\/\/mock\.example\/base\/channels\//);
    expect(server.world().braincloud.settings.publicUrl).toBe('https://mock.example/base');
    const page = { ...headers, Origin: 'https://mock.example' };
    expect((await fetch(`${server.url}/api/v2/systempresences`, { headers: page })).status).toBe(200);
  });

  test('accepts the allowed hosts, and names the option for refused ones', async () => {
    const { server, streams } = await started({ allowOrigin: ['https://app.example'] });
    const status = async (Origin: string): Promise<number> =>
      (await fetch(`${server.url}/api/v2/systempresences`, { headers: { ...headers, Origin } })).status;
    expect(await status('https://app.example')).toBe(200);
    expect(await status('https://other.example')).toBe(403);
    expect(streams.written.stderr).toContain('start the server with --allow-origin https://other.example');
  });

  test('reports that remote control requires a token', async () => {
    const { streams } = await started({ host: '0.0.0.0' });
    expect(streams.written.stderr).toContain(
      'the control API is disabled except for the health check. Enable it with --control-token',
    );
    const { server, streams: quiet } = await started({ host: '0.0.0.0', controlToken: 's3cret' });
    expect(quiet.written.stderr).toBe('');
    const url = `http://127.0.0.1:${server.port}/__mock/clock`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { Authorization: 'Bearer s3cret' } })).status).toBe(200);
  });

  test('prints the calls of every world on request', async () => {
    const { server, streams } = await started({ log: 'calls' });
    await fetch(`${server.url}/worlds/a/api/v2/systempresences`, { headers });
    expect(streams.written.stdout).toMatch(/ 200 {2}GET {5}getSystempresences .* world a\n$/);
    await fetch(`${server.url}/api/v2/systempresences`);
    expect(streams.written.stdout).toMatch(/ 401 {2}GET .* GEN-AUTH-\d: No authentication bearer token/);
  });

  test('prints no calls by default', async () => {
    const { server, streams } = await started();
    await fetch(`${server.url}/api/v2/systempresences`, { headers });
    expect(streams.written).toEqual({ stdout: '', stderr: '' });
  });
});

describe('presence-mock start --tls', () => {
  test('creates a certificate in the named file and reuses it', async () => {
    const folder = await folderWith();
    const tlsCert = join(folder, 'mock.pem');
    const tlsKey = join(folder, 'mock-key.pem');
    const { server, streams } = await started({ tls: true, tlsCert, tlsKey, allowHost: ['x.localhost'] });
    expect(streams.written.stderr).toContain(`NODE_EXTRA_CA_CERTS=${tlsCert}`);
    expect((await stat(tlsKey)).mode & 0o777).toBe(0o600);
    const cert = await readFile(tlsCert, 'utf8');
    // Like clients that do not accept the wildcard *.localhost, so the certificate must contain the exact name.
    expect(new X509Certificate(cert).checkHost('x.localhost')).toBe('x.localhost');
    expect(await getTrusting(cert, `${server.url}/api/v2/systempresences`)).toHaveLength(10);

    const again = await started({ tls: true, tlsCert, tlsKey });
    expect(again.streams.written.stderr).toBe('');
    expect(await getTrusting(cert, `${again.server.url}/api/v2/systempresences`)).toHaveLength(10);
  });

  test('stores the certificate in the user folder by default', async () => {
    const folder = await folderWith();
    useDataFolder(folder);
    const certFile = join(folder, 'presence-kit', 'tls', 'cert.pem');
    const { server, streams } = await started({ tls: true });
    expect(streams.written.stderr).toContain(`Using the certificate ${certFile}, valid until `);
    const cert = await readFile(certFile, 'utf8');
    const again = await started({ tls: true });
    for (const { url } of [server, again.server]) {
      expect(await getTrusting(cert, `${url}/api/v2/systempresences`)).toHaveLength(10);
    }
  });

  test('creates a temporary certificate when it cannot be stored', async () => {
    const folder = await folderWith({ file: '' });
    useDataFolder(join(folder, 'file'));
    const { server, streams } = await started({ tls: true });
    expect(server.url).toMatch(/^https:/);
    expect(streams.written.stderr).toContain('for this run only, because it cannot be saved');
  });

  test('accepts a given certificate without --tls', async () => {
    const { key, cert } = await selfSignedCertificate();
    const folder = await folderWith({ 'c.pem': cert, 'k.pem': key });
    const { server } = await started({ tlsCert: join(folder, 'c.pem'), tlsKey: join(folder, 'k.pem') });
    expect(await getTrusting(cert, `${server.url}/api/v2/systempresences`)).toHaveLength(10);
  });

  test.each<[string, Partial<StartOptions>, string]>([
    [
      'a certificate without its key',
      { tlsCert: 'c.pem' },
      '--tls-cert and --tls-key must be given together',
    ],
    [
      'a missing file',
      { tlsCert: 'gone.pem', tlsKey: 'gone.pem' },
      'Cannot read the certificate gone.pem: file not found.',
    ],
    [
      'a missing folder',
      { tls: true, tlsCert: '/nowhere/c.pem', tlsKey: '/nowhere/k.pem' },
      'Cannot write /nowhere/k.pem',
    ],
    [
      'a key without its certificate',
      { tls: true, tlsCert: '/nowhere/c.pem', tlsKey: '/dev/null' },
      '/dev/null exists, but /nowhere/c.pem does not. Delete /dev/null to create both again.',
    ],
  ])('refuses %s', async (_, options, message) => {
    await expect(started(options)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    });
  });

  test('removes the key when the certificate cannot be stored', async () => {
    const folder = await folderWith();
    const tlsKey = join(folder, 'k.pem');
    await expect(started({ tls: true, tlsCert: '/nowhere/c.pem', tlsKey })).rejects.toThrow(
      'Cannot write /nowhere/c.pem',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('refuses a certificate and a key that do not match', async () => {
    const [one, two] = await Promise.all([selfSignedCertificate(), selfSignedCertificate()]);
    const folder = await folderWith({ 'c.pem': one.cert, 'k.pem': two.key });
    const tls = { tlsCert: join(folder, 'c.pem'), tlsKey: join(folder, 'k.pem') };
    await expect(started(tls)).rejects.toThrow('are not a matching PEM certificate and private key.');
    await expect(started({ ...tls, tls: true })).rejects.toThrow('Delete both to create new ones.');
  });
});

describe('presence-mock start --state', () => {
  const user = people.ada;
  const setMessage = async (url: string, message: string): Promise<number> => {
    const response = await fetch(`${url}/api/v2/users/${user}/presences/purecloud`, {
      method: 'PATCH',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ message }),
    });
    return response.status;
  };

  test('resumes the default world', async () => {
    const state = join(await folderWith(), 'state.json');
    const first = await started({ state });
    expect(await setMessage(first.server.url, 'Back at two')).toBe(200);
    const left = first.server.world().snapshot();
    await first.stop();

    const second = await started({ state });
    expect(second.server.world().snapshot()).toEqual(left);
    expect(JSON.stringify(second.server.world('other').snapshot())).not.toContain('Back at two');
    expect(await setMessage(second.server.url, 'Back at three')).toBe(200);
    await second.stop();
    expect(await readFile(state, 'utf8')).toContain('Back at three');
  });

  test.each([
    ['no JSON', '{"format":', 'it is not valid JSON'],
    ['nothing', '', 'it is not valid JSON'],
    ['no snapshot', '{"format":"presence-mock/1"}', 'random is missing'],
  ])('refuses a file that holds %s, in one line, and leaves it unchanged', async (_, text, why) => {
    const state = join(await folderWith({ 'state.json': text }), 'state.json');
    const refusal = await started({ state }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'UsageError',
      message: `${state} is not a saved state that this version can restore: ${why}. Move or delete it to start from the seed.`,
    });
    expect(await readFile(state, 'utf8')).toBe(text);
  });

  test('refuses a file in use and leaves no lock after a refusal', async () => {
    const folder = await folderWith({ 'bad.json': '{' });
    const state = join(folder, 'state.json');
    const first = await started({ state });
    await expect(started({ state })).rejects.toThrow(`${state} is in use by another server`);
    await first.stop();
    await (await started({ state })).stop();
    await expect(started({ state: join(folder, 'bad.json') })).rejects.toThrow('it is not valid JSON');
    expect(await readdir(folder)).toEqual(['bad.json', 'state.json']);
  });

  test('refuses a read-only file and stops listening', async () => {
    const state = join(await folderWith(), 'nowhere', 'state.json');
    await expect(started({ state })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^Cannot save the state to .*state\.json: ENOENT/),
    });
  });
});
