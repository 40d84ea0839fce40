import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type MockServer, selfSignedCertificate, startMockServer } from '../../../mocks/adapters/node.ts';
import { packetSignature } from '../../../mocks/braincloud/packet-signature.ts';
import { type RecordOptions, type RunningRecorder, startRecording } from '../../../mocks/cli/record.ts';
import type { PresenceMock } from '../../../mocks/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { clientAuthorization } from '../../contract/seed-ids.ts';
import { until } from '../../until.ts';
import { folderWith } from './folder.ts';

let real: MockServer<PresenceMock>;
let recorder: RunningRecorder | undefined;
const notes: string[] = [];
const defaults = getCACertificates('default');

beforeAll(async () => {
  const tls = await selfSignedCertificate(['127.0.0.1']);
  setDefaultCACertificates([...defaults, tls.cert]);
  real = await startMockServer({ port: 0, tls });
});
afterAll(async () => {
  setDefaultCACertificates(defaults);
  await real.close();
});
afterEach(async () => {
  await recorder?.stop();
  recorder = undefined;
  notes.length = 0;
});

async function record(options: Partial<RecordOptions> = {}): Promise<{ url: string; file: string }> {
  const file = options.out ?? join(await folderWith(), 'day.json');
  const all = { genesys: real.url, braincloud: real.url, port: 0, host: '127.0.0.1', anonymize: false };
  recorder = await startRecording({ ...all, out: file, ...options }, (text) => notes.push(text));
  return { url: recorder.url, file };
}

const authorization = 'Bearer any';
const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers: { authorization, ...headers }, redirect: 'manual' });

async function recorded(file: string): Promise<{ exchanges: Record<string, unknown>[]; sockets?: object[] }> {
  return JSON.parse(await readFile(file, 'utf8'));
}

describe('The recorder', () => {
  test('refuses an empty host', async () => {
    await expect(record({ host: '' })).rejects.toThrow('the host is empty.');
  });

  test('proxies sockets and records their frames', async () => {
    const { url, file } = await record();
    const made = await fetch(`${url}/api/v2/notifications/channels`, {
      method: 'POST',
      headers: { authorization },
    });
    const { id, connectUri } = (await made.json()) as { id: string; connectUri: string };
    expect(connectUri).toBe(`${url.replace('http', 'ws')}/channels/${id}`);

    const socket = new WebSocket(connectUri);
    const said: string[] = [];
    socket.on('message', (data) => said.push(String(data)));
    socket.on('open', () => socket.send('{"message":"ping"}'));
    await until(() => said.some((text) => text.includes('pong')));
    socket.close(1000);
    await until(async () => JSON.stringify(await recorded(file)).includes('closedAt'));
    const { sockets } = await recorded(file);
    expect(sockets).toMatchObject([
      {
        messages: expect.arrayContaining([
          expect.objectContaining({ from: 'app', body: { message: 'ping' } }),
        ]),
      },
    ]);
    expect(JSON.stringify(sockets)).not.toContain(id);
  });

  test('decompresses bodies for the recording and passes them unchanged', async () => {
    const { url, file } = await record();
    const body = JSON.stringify({ packetId: 0, gameId: app.id, sessionId: '', messages: [] });
    const answer = await fetch(`${url}/dispatcherv2`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'x-appid': app.id,
        'x-sig': packetSignature(body, app.secret),
      },
      body: gzipSync(body),
    });
    expect(answer.status).toBe(200);
    await recorder?.stop();
    expect((await recorded(file)).exchanges[0]).toMatchObject({ request: { body: JSON.parse(body) } });
  });

  test('writes a file that is complete at any time', async () => {
    const { url, file } = await record();
    expect(await recorded(file)).toEqual(expect.objectContaining({ exchanges: [] }));
    let isDone = false;
    const calls = (async () => {
      for (let count = 0; count < 30; count += 1) await get(`${url}/api/v2/systempresences`);
      isDone = true;
    })();
    while (!isDone) await recorded(file);
    await calls;
    await recorder?.stop();
    expect((await recorded(file)).exchanges).toHaveLength(30);
  });

  test('refuses cross-origin pages except those from this machine', async () => {
    const { url } = await record();
    expect((await get(`${url}/api/v2/systempresences`, { origin: 'https://evil.example' })).status).toBe(403);
    const local = await get(`${url}/api/v2/systempresences`, { origin: 'http://localhost:3000' });
    expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });

  test('answers 502 when the service is unreachable, and reports what was left out', async () => {
    const { url } = await record({ genesys: 'http://127.0.0.1:9' });
    const answer = await get(`${url}/api/v2/users/me`);
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('ECONNREFUSED')]);
    expect(notes).toEqual(['Cannot reach http://127.0.0.1:9: connection refused (ECONNREFUSED).']);
    expect(await recorder?.stop()).toContain(
      'Not recorded (1): calls that did not reach the service or got no response (GET /api/v2/users/me)',
    );
  });

  test('records logins of apps, not of users', async () => {
    const { url, file } = await record();
    await get(`${url}/oauth/authorize?client_id=x&response_type=code`);
    await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: clientAuthorization },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(await recorder?.stop()).toContain('user logins, which need a browser');
    expect((await recorded(file)).exchanges).toHaveLength(1);
  });
});

describe('Wrong options', () => {
  test('an existing file is kept unless overwriting is allowed', async () => {
    const out = join(await folderWith({ 'day.json': 'mine' }), 'day.json');
    await expect(record({ out })).rejects.toThrow('already exists. Choose another file, or add --overwrite.');
    expect(await readFile(out, 'utf8')).toBe('mine');
    await record({ out, overwrite: true });
    expect(await recorded(out)).toMatchObject({ format: 'presence-transcript/1' });
  });

  test('a missing folder and a missing service are errors', async () => {
    const out = join(await folderWith(), 'none', 'day.json');
    await expect(record({ out })).rejects.toThrow('Cannot write');
    await expect(
      startRecording({ out, anonymize: true, port: 0, host: '127.0.0.1' }, () => {}),
    ).rejects.toThrow('record requires a real service: --genesys REGION, --braincloud URL, or both.');
  });
});
