import { describe, expect, test } from 'vitest';
import { braincloudRules } from '../../../mocks/braincloud/rules.ts';
import { type BraincloudSettings, createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { probeBraincloud } from '../../../mocks/upstream/probe/braincloud-probe.ts';
import type { ProbeReport } from '../../../mocks/upstream/probe/probe-report.ts';
import { untestableBraincloudRules } from '../../../mocks/upstream/probe/untestable-rules.ts';
import { braincloudService } from '../../../mocks/upstream/service-options.ts';
import { app, credentials } from '../../contract/game/seed-players.ts';
import { combinationsOf } from './setting-combinations.ts';

function probe(mock: PresenceMock, more: { readonly appSecret?: string } = {}): Promise<ProbeReport> {
  const service = braincloudService({
    ...{ service: 'https://api.braincloudservers.com', appId: app.id, appSecret: app.secret },
    ...{ serverName: credentials.serverName, serverSecret: credentials.serverSecret },
    ...more,
  });
  return probeBraincloud({ service, fetch: mock.fetch });
}

const settings: readonly Partial<BraincloudSettings>[] = [
  { richActivity: false },
  { realTimeUpdates: false },
  { rttEnabled: false },
  { maxContentBytes: 300 },
  { maxContentBytes: 1025 },
  { maxContentBytes: 54_321 },
  { mutualFriends: false },
  { maxSessions: 3 },
  { sessionExpirySeconds: 600 },
  { serverHeartbeatSeconds: 900 },
  { maxBundleMsgs: 50 },
];

test('Against a mock with the defaults, every assumed rule is confirmed, or reported as not testable with a reason', async () => {
  const { findings, settings: found } = await probe(createPresenceMock());
  const assumed = Object.entries(braincloudRules).filter(([, { confidence }]) => confidence === 'assumed');

  expect(findings.filter(({ verdict }) => verdict === 'different')).toEqual([]);
  expect(found).toEqual({});
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(assumed.map(([id]) => id)));
  expect(
    findings.filter(
      ({ rule = '', verdict }) => verdict === 'not testable' && !(rule in untestableBraincloudRules),
    ),
  ).toEqual([]);
});

describe('Settings that differ are found', () => {
  test.each<Partial<BraincloudSettings>>([...settings, { presenceEnabled: false }])('%j', async (changed) => {
    const report = await probe(createPresenceMock({ settings: { braincloud: changed } }));
    expect(report.settings).toEqual(changed);
  });

  test('in combinations', async () => {
    for (const combination of combinationsOf<BraincloudSettings>(settings)) {
      const { maxContentBytes, ...changed } = combination;
      // Without activities, their size limit cannot be measured.
      const braincloud =
        maxContentBytes === undefined || changed.richActivity === false
          ? changed
          : { ...changed, maxContentBytes };
      const report = await probe(createPresenceMock({ settings: { braincloud } }));
      expect(report.settings).toEqual(braincloud);
    }
  });
});

test('A second run reuses the players of the first and leaves no friends', async () => {
  const mock = createPresenceMock();
  await probe(mock);
  const { profiles } = mock.state().braincloud;
  await probe(mock);
  expect(mock.state().braincloud.profiles).toHaveLength(profiles.length);
});

test('Wrong credentials are an error without the secret', async () => {
  await expect(probe(createPresenceMock(), { appSecret: 'wrong-secret' })).rejects.toThrow(
    'refused to log in a test player of app 12345 (reason code 40301). Check BRAINCLOUD_APP_ID and BRAINCLOUD_APP_SECRET.',
  );
});
