import { describe, expect, test } from 'vitest';
import { packetSignature } from '../../../mocks/braincloud/packet-signature.ts';
import { createPresenceMock, type SettingsChange } from '../../../mocks/index.ts';
import { explainDifferences } from '../../../mocks/upstream/explanation.ts';
import { Recording } from '../../../mocks/upstream/recording.ts';
import type { Transcript } from '../../../mocks/upstream/transcript.ts';
import { verifyTranscript } from '../../../mocks/upstream/verify.ts';
import { app, loginOf } from '../../contract/game/seed-players.ts';
import { clientAuthorization, custom, people } from '../../contract/seed-ids.ts';

const MIA = `/api/v2/users/${people.mia}/presences/purecloud`;
const api = 'https://api.mypurecloud.com';

type Step = readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>];

/** A story recorded from a mock with other settings. */
function record(settings: SettingsChange, steps: readonly Step[]): Transcript {
  const real = createPresenceMock();
  real.settings.patch(settings);
  const recording = new Recording({ format: 'transcript', anonymize: false, source: 'test' });
  for (const [method, path, body, more = {}] of steps) {
    const requestText = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const headers: Record<string, string> = {
      authorization: 'Bearer any',
      'content-type': 'application/json',
      ...more,
    };
    if (path === '/dispatcherv2') {
      headers['x-appid'] = app.id;
      headers['x-sig'] = packetSignature(requestText, app.secret);
    }
    const call = { method, path, query: '', headers, origin: api, bodyText: requestText };
    const { status, bodyText: answerText } = real.answer(call);
    const startedAt = real.clock.now();
    recording.add({
      startedAt,
      durationMs: 1,
      method,
      url: api + path,
      headers,
      requestText,
      status,
      answerText,
    });
  }
  return JSON.parse(recording.text());
}

const login = loginOf('nova');
const packet = (...messages: readonly object[]): Step => [
  'POST',
  '/dispatcherv2',
  { packetId: 0, gameId: app.id, sessionId: '', messages },
];
const authenticate = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: login };
const form = 'grant_type=client_credentials';
const client = {
  authorization: clientAuthorization,
  'content-type': 'application/x-www-form-urlencoded',
};

describe('A difference is explained by the setting that causes it', () => {
  test.each<[SettingsChange, Step[], object]>([
    [
      { genesys: { maxMessageLength: 400 } },
      [['PATCH', MIA, { message: 'x'.repeat(251) }]],
      { setting: 'genesys.maxMessageLength', bound: 'at least', value: 251 },
    ],
    [
      { genesys: { maxMessageLength: 100 } },
      [['PATCH', MIA, { message: 'x'.repeat(120) }]],
      { setting: 'genesys.maxMessageLength', bound: 'at most', value: 119 },
    ],
    [
      { genesys: { systemPresenceNames: 'title' } },
      [['GET', '/api/v2/systempresences']],
      { setting: 'genesys.systemPresenceNames', value: 'title' },
    ],
    [
      { genesys: { unknownTokens: 'refuse' } },
      [['GET', '/api/v2/users/me']],
      { setting: 'genesys.unknownTokens', value: 'refuse' },
    ],
    [
      { genesys: { contract: 'v1' } },
      [['DELETE', `/api/v2/presencedefinitions/${custom.coffee}`]],
      { setting: 'genesys.contract', value: 'v1' },
    ],
    [
      { genesys: { tokenLifetimeSeconds: 3600 } },
      [['POST', '/oauth/token', form, client]],
      { setting: 'genesys.tokenLifetimeSeconds', value: 3600 },
    ],
    [
      { braincloud: { sessionExpirySeconds: 600 } },
      [packet(authenticate)],
      { setting: 'braincloud.sessionExpirySeconds', value: 600 },
    ],
    [
      { braincloud: { rttEnabled: false } },
      [
        packet(authenticate, {
          service: 'rttRegistration',
          operation: 'REQUEST_CLIENT_CONNECTION',
          data: {},
        }),
      ],
      { setting: 'braincloud.rttEnabled', value: false },
    ],
  ])('%j', (settings, steps, expected) => {
    const transcript = record(settings, steps);
    const differences = verifyTranscript(transcript);

    expect(differences.length).toBeGreaterThan(0);
    expect(explainDifferences(transcript, differences)).toEqual(
      expect.arrayContaining([expect.objectContaining(expected)]),
    );
    expect(verifyTranscript({ ...transcript, settings })).toEqual([]);
  });
});

test('A difference that no setting causes is not explained', () => {
  const transcript = record({ genesys: {} }, [['GET', '/api/v2/systempresences']]);
  const [exchange] = transcript.exchanges;
  if (!exchange) throw new Error('nothing was recorded');
  const wrong: Transcript = { ...transcript, exchanges: [{ ...exchange, response: { status: 418 } }] };

  expect(explainDifferences(wrong, verifyTranscript(wrong))).toEqual([]);
});
