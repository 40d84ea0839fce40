import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:https';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { selfSignedCertificate, startMockServer } from '../../../mocks/adapters/node.ts';

describe('A self-signed certificate', () => {
  test('is signed with its own key, intended for servers, and valid for a period that clients accept', async () => {
    const { key, cert } = await selfSignedCertificate();
    const certificate = new X509Certificate(cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkIssued(certificate)).toBe(true);
    expect(key).toContain('BEGIN PRIVATE KEY');
    expect(certificate.publicKey.asymmetricKeyType).toBe('rsa');
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(certificate.ca).toBe(true);
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
    expect(days).toBeGreaterThan(800);
    expect(days).toBeLessThanOrEqual(826);
  });

  test('names this machine and the given hosts', async () => {
    const names = ['mock.example.com', '10.1.2.3', 'fe80::1:2', '::ffff:1.2.3.4', 'mock.example.com'];
    const certificate = new X509Certificate((await selfSignedCertificate(names)).cert);
    expect(certificate.subjectAltName?.split(', ')).toEqual([
      'DNS:localhost',
      'DNS:*.localhost',
      'IP Address:127.0.0.1',
      'IP Address:0:0:0:0:0:0:0:1',
      'DNS:mock.example.com',
      'IP Address:10.1.2.3',
      'IP Address:FE80:0:0:0:0:0:1:2',
      'IP Address:0:0:0:0:0:FFFF:102:304',
    ]);
  });

  test('differs each time', async () => {
    const made = await Promise.all([selfSignedCertificate(), selfSignedCertificate()]);
    const [one, two] = made.map(({ cert }) => new X509Certificate(cert));
    expect(one?.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
    expect(one?.serialNumber).not.toBe(two?.serialNumber);
  });

  test('lets clients that trust it call a server, over https and wss', async () => {
    const tls = await selfSignedCertificate();
    await using server = await startMockServer({ port: 0, tls });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    const call = request(`${server.url}/api/v2/systempresences`, {
      ca: tls.cert,
      headers: { Authorization: 'Bearer any' },
    }).end();
    const [response] = await once(call, 'response');
    expect(await json(response)).toHaveLength(10);

    const stranger = request(server.url).end();
    const [error] = await once(stranger, 'error');
    expect(error).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });

    const socket = new WebSocket(`wss://127.0.0.1:${server.port}/nowhere`, { ca: tls.cert });
    socket.on('error', () => {});
    const [, refused] = await once(socket, 'unexpected-response');
    expect(refused.statusCode).toBe(404);
  });
});
