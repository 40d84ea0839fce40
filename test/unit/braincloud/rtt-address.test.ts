import { expect, test } from 'vitest';
import { rttAddress } from '../../../src/braincloud/rtt-address.ts';
import { PresenceError } from '../../../src/runtime/errors.ts';
import { app } from '../../contract/game/seed-players.ts';

const auth = { 'X-APPID': app.id, 'X-RTT-SECRET': 'q4Zt7RkM2pX9' };
const endpoint = { protocol: 'ws', host: 'rtt.example.com', port: 443, ssl: true };

test.each([
  ['ssl', endpoint, 'wss://rtt.example.com:443/'],
  ['no ssl', { ...endpoint, ssl: false, host: '127.0.0.1', port: 4010 }, 'ws://127.0.0.1:4010/'],
  ['an IPv6 address', { ...endpoint, host: '::1' }, 'wss://[::1]:443/'],
])('uses scheme, host and port of the endpoint: %s', (_, endpoint, address) => {
  const url = rttAddress({ endpoints: [endpoint], auth });
  expect(url).toBe(`${address}?X-APPID=12345&X-RTT-SECRET=q4Zt7RkM2pX9`);
  expect(URL.canParse(url)).toBe(true);
});

test('uses the first WebSocket endpoint', () => {
  const endpoints = [{ ...endpoint, protocol: 'tcp' }, endpoint, { ...endpoint, host: 'second.example.com' }];
  expect(rttAddress({ endpoints, auth })).toContain('rtt.example.com');
});

test('without a WebSocket endpoint there is no address', () => {
  expect(() => rttAddress({ endpoints: [{ ...endpoint, protocol: 'tcp' }], auth })).toThrow(PresenceError);
});

test.each([
  ['nothing', null],
  ['no endpoints', { endpoints: null, auth }],
  ['no auth', { endpoints: [endpoint], auth: null }],
  ['an invalid endpoint', { endpoints: [null], auth }],
])('an invalid registration is a typed error: %s', (_, registration) => {
  expect(() => rttAddress(registration as never)).toThrow(PresenceError);
});

test('a secret with special characters arrives unchanged', () => {
  for (const secret of ['a+b/c==', 'a&b=c#d?e', '100% für 🂡']) {
    const url = new URL(rttAddress({ endpoints: [endpoint], auth: { ...auth, 'X-RTT-SECRET': secret } }));
    expect(url.searchParams.get('X-RTT-SECRET')).toBe(secret);
  }
});

test("harmless characters keep the vendor's spelling", () => {
  const secret = 'abc==/:-._~';
  expect(rttAddress({ endpoints: [endpoint], auth: { ...auth, 'X-RTT-SECRET': secret } })).toContain(secret);
});
