import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { transcriptOf } from '../../mocks/upstream/har.ts';
import type { ObservedCall } from '../../mocks/upstream/observed-call.ts';
import { seedFromExchanges } from '../../mocks/upstream/recorded-seed.ts';
import { Recording } from '../../mocks/upstream/recording.ts';
import type { Transcript } from '../../mocks/upstream/transcript.ts';
import { verifyTranscript } from '../../mocks/upstream/verify.ts';
import { app } from '../contract/game/seed-players.ts';
import { runs } from '../thorough.ts';

/** Long and unusual enough to be unique. */
const secret = fc.stringMatching(/^S3cr3t-[A-Za-z0-9+/=]{12,30}$/);

type Plant = (planted: string) => Partial<ObservedCall>;

const api = 'https://api.mypurecloud.com';
const packetUrl = 'https://api.braincloudservers.com/dispatcherv2';
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const message = (service: string, operation: string, data: object) =>
  JSON.stringify({ messages: [{ service, operation, data }], gameId: app.id, packetId: 1 });
const token = (
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Partial<ObservedCall> => ({
  method: 'POST',
  url: `${api}/oauth/token`,
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  requestText: String(new URLSearchParams({ grant_type: 'client_credentials', ...form })),
});
const packet = (requestText: string, answer: object = {}): Partial<ObservedCall> => ({
  method: 'POST',
  url: packetUrl,
  requestText,
  answerText: JSON.stringify({ packetId: 1, responses: [{ status: 200, data: answer }] }),
});

/** Where secrets occur in apps' calls and services' answers. */
const plants: Readonly<Record<string, Plant>> = {
  'a bearer token': bearer,
  'a bearer token that an error repeats': (planted) => ({
    ...bearer(planted),
    status: 400,
    answerText: JSON.stringify({ message: `Value [${planted}] is not valid` }),
  }),
  'a token in a query': (planted) => ({
    url: `${api}/api/v2/users/me?access_token=${encodeURIComponent(planted)}`,
  }),
  'a secret of a client': (planted) => token({}, { authorization: `Basic ${btoa(`client:${planted}`)}` }),
  'a secret in a form': (planted) => token({ client_secret: planted }),
  'an issued access token': (planted) => ({
    ...token({}),
    answerText: JSON.stringify({ access_token: planted, refresh_token: `${planted}2`, token_type: 'bearer' }),
  }),
  'a signature, and a cookie': (planted) => ({
    ...packet(message('presence', 'FORCE_PUSH', {})),
    headers: { 'x-sig': planted, cookie: planted, 'x-appid': app.id },
  }),
  'a password': (planted) =>
    packet(message('authenticationV2', 'AUTHENTICATE', { externalId: 'nova', authenticationToken: planted })),
  'the id of a device': (planted) =>
    packet(
      message('authenticationV2', 'AUTHENTICATE', { externalId: planted, authenticationType: 'Anonymous' }),
    ),
  'a secret of a server': (planted) =>
    packet(message('authenticationV2', 'AUTHENTICATE', { serverName: 's', serverSecret: planted })),
  'a session': (planted) => packet(message('presence', 'FORCE_PUSH', {}), { sessionId: planted }),
  'a session in a connection': (planted) =>
    packet(message('presence', 'GET_PRESENCE_OF_FRIENDS', {}), {
      presence: [{ user: { id: 'p', cxs: [`12345:p:${planted}`] } }],
    }),
  'a secret of RTT': (planted) =>
    packet(message('rttRegistration', 'REQUEST_CLIENT_CONNECTION', {}), {
      auth: { 'X-RTT-SECRET': planted },
    }),
  'a nested secret': (planted) =>
    packet(message('presence', 'UPDATE_ACTIVITY', { activity: { credentials: { deep: [planted] } } })),
};

test('Recordings, their summaries and seeds, and verify reports contain no secrets', () => {
  const plant = fc.constantFrom(...Object.keys(plants));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(plant, secret), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('transcript', 'har'),
      fc.boolean(),
      (planted, format, anonymize) => {
        const recording = new Recording({ format, anonymize, source: 'test' });
        const socket = recording.openSocket(`wss://rtt.example/?X-RTT-SECRET=${planted[0]?.[1]}`, 0);
        for (const [index, [name, value]] of planted.entries()) {
          recording.add({
            ...{ startedAt: index, durationMs: 1, method: 'GET', url: `${api}/api/v2/users/me`, headers: {} },
            ...{ requestText: '', status: 200, answerText: '' },
            ...plants[name]?.(value),
          });
          const connect = { service: 'rtt', operation: 'CONNECT', data: { auth: { 'X-RTT-SECRET': value } } };
          socket.message({ at: index, from: 'app', text: JSON.stringify(connect) });
        }
        const text = recording.text();
        const parsed = JSON.parse(text);
        const transcript: Transcript = format === 'har' ? transcriptOf(parsed) : parsed;
        const shown = [
          text,
          JSON.stringify(recording.summary()),
          stringify(seedFromExchanges(transcript.exchanges)),
          JSON.stringify(verifyTranscript(transcript)),
        ];
        for (const [name, value] of planted) {
          const forms = [value, encodeURIComponent(value), btoa(`client:${value}`)];
          for (const form of forms)
            expect(
              shown.filter((each) => each.includes(form)),
              name,
            ).toEqual([]);
        }
      },
    ),
    { numRuns: runs(200) },
  );
});

test("A seed made from a browser's HAR file contains none of its secrets", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(plants)), secret, (name, planted) => {
      const call: ObservedCall = {
        ...{ startedAt: 0, durationMs: 1, method: 'GET', url: `${api}/api/v2/users/me`, headers: {} },
        ...{ requestText: '', status: 200, answerText: '' },
        ...plants[name]?.(planted),
      };
      const headers = Object.entries(call.headers).map(([key, value]) => ({ name: key, value: value ?? '' }));
      const transcript = transcriptOf({
        log: {
          entries: [
            {
              request: { method: call.method, url: call.url, headers, postData: { text: call.requestText } },
              response: { status: call.status, content: { text: call.answerText } },
            },
          ],
        },
      });
      expect(stringify(seedFromExchanges(transcript.exchanges)), name).not.toContain(planted);
      expect(JSON.stringify(verifyTranscript(transcript)), name).not.toContain(planted);
    }),
    { numRuns: runs(100) },
  );
});
