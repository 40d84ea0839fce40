import { describe, expect, test } from 'vitest';
import { genesysRules } from '../../../mocks/genesys/rules.ts';
import { createPresenceMock, type GenesysSettings, type PresenceMock } from '../../../mocks/index.ts';
import {
  type GenesysProbeOptions,
  type PresenceBackup,
  probeGenesys,
  type SavedPresence,
} from '../../../mocks/upstream/probe/genesys-probe.ts';
import type { ProbeReport } from '../../../mocks/upstream/probe/probe-report.ts';
import { untestableGenesysRules } from '../../../mocks/upstream/probe/untestable-rules.ts';
import { genesysService } from '../../../mocks/upstream/service-options.ts';
import type { ClientCredentials } from '../../../mocks/upstream/token-request.ts';
import { oauthClient, people } from '../../contract/seed-ids.ts';
import { combinationsOf } from './setting-combinations.ts';

class MemoryBackup implements PresenceBackup {
  saved: SavedPresence | undefined;
  async load() {
    return this.saved;
  }
  async save(presence: SavedPresence) {
    this.saved = presence;
  }
  async clear() {
    this.saved = undefined;
  }
}

function serviceOf(credentials: ClientCredentials): GenesysProbeOptions['service'] {
  return { ...genesysService('mypurecloud.com'), credentials };
}

function probe(mock: PresenceMock, options: Partial<GenesysProbeOptions> = {}): Promise<ProbeReport> {
  return probeGenesys({
    service: serviceOf(oauthClient),
    fetch: mock.fetch,
    userId: people.mia,
    backup: new MemoryBackup(),
    paceMs: 0,
    ...options,
  });
}

/** A fetch that fails after this many calls. */
function killedAfter(mock: PresenceMock, calls: number): typeof fetch {
  let left = calls;
  return (input, init) => {
    left -= 1;
    return left > 0 ? mock.fetch(input, init) : Promise.reject(new Error('killed'));
  };
}

const presences = (mock: PresenceMock) =>
  mock
    .state()
    .genesys.users.map(({ id, presences: all }) => [
      id,
      Object.entries(all).map(([source, value]) => [
        source,
        JSON.stringify(value).replaceAll(/"20\d\d-[^"]+"/g, ''),
      ]),
    ]);

const settings: readonly Partial<GenesysSettings>[] = [
  { maxMessageLength: 100 },
  { maxMessageLength: 249 },
  { maxMessageLength: 4321 },
  { systemPresenceNames: 'title' },
  { unknownTokens: 'refuse' },
  { maxLabelLength: 32 },
  { tokenLifetimeSeconds: 3600 },
  { maxBodyBytes: 1_000_000 },
  { rateLimitHeaders: true },
  { contract: 'classic' },
  { contract: 'v1' },
];

describe('Against a mock with the defaults', () => {
  test('every assumed rule is confirmed, or reported as not testable with a reason, and no setting differs', async () => {
    const mock = createPresenceMock();
    const before = presences(mock);
    const report = await probe(mock);
    const assumed = Object.entries(genesysRules).filter(([, rule]) => rule.confidence === 'assumed');

    expect(report.findings.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(report.settings).toEqual({});
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(assumed.map(([id]) => id)),
    );
    const untested = report.findings.filter(({ verdict }) => verdict === 'not testable');
    expect(untested.filter(({ rule = '' }) => !(rule in untestableGenesysRules))).toEqual([
      expect.objectContaining({ rule: 'GEN-DEF-7' }),
    ]);
    expect(presences(mock)).toEqual(before);
  });

  test('the second run reuses the definition of the first and restores it', async () => {
    const mock = createPresenceMock();
    await probe(mock);
    const report = await probe(mock);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'GEN-DEF-7', verdict: 'confirmed' }),
    );
    const own = mock.state().genesys.definitions.filter(({ label }) => label === 'presence-kit probe');
    expect(own).toMatchObject([{ deactivated: true }]);
  });
});

describe('Settings that differ are found', () => {
  test.each(settings)('%j', async (changed) => {
    const report = await probe(createPresenceMock({ settings: { genesys: changed } }));
    expect(report.settings).toEqual(changed);
  });

  test('in combinations', async () => {
    for (const combination of combinationsOf<GenesysSettings>(settings)) {
      const { rateLimitHeaders, ...changed } = combination;
      // Older contracts have these headers anyway.
      const genesys =
        rateLimitHeaders === undefined || changed.contract ? changed : { ...changed, rateLimitHeaders };
      const report = await probe(createPresenceMock({ settings: { genesys } }));
      expect(report.settings).toEqual(genesys);
    }
  });
});

describe('An interrupted probe', () => {
  test('restores the presence after an error', async () => {
    const mock = createPresenceMock();
    const before = presences(mock);
    mock.faults.add({ operation: 'putUsersPresencesBulk', drop: 'before' });
    await expect(probe(mock)).rejects.toThrow('Cannot reach https://api.mypurecloud.com');
    expect(presences(mock)).toEqual(before);
  });

  test('restores the presence when it is stopped', async () => {
    const mock = createPresenceMock();
    const before = presences(mock);
    const stop = new AbortController();
    const onCheck = (name: string) => name === 'bulk' && stop.abort();
    await probe(mock, { signal: stop.signal, onCheck });
    expect(presences(mock)).toEqual(before);
  });

  test('is killed half-way, and the next run restores the presence', async () => {
    const mock = createPresenceMock();
    const before = presences(mock);
    const backup = new MemoryBackup();
    await expect(probe(mock, { backup, fetch: killedAfter(mock, 40) })).rejects.toThrow();
    expect(presences(mock)).not.toEqual(before);

    await probe(mock, { backup });
    expect(presences(mock)).toEqual(before);
    expect(backup.saved).toBeUndefined();
  });

  test('is killed half-way, and the next run with another user restores the presence of the first', async () => {
    const mock = createPresenceMock();
    const before = presences(mock);
    const backup = new MemoryBackup();
    await expect(probe(mock, { backup, fetch: killedAfter(mock, 40) })).rejects.toThrow();

    await probe(mock, { backup, userId: people.noah });
    expect(presences(mock)).toEqual(before);
    expect(backup.saved).toBeUndefined();
  });

  test('is killed while its definition has a long label, and the next run uses the same one', async () => {
    const mock = createPresenceMock();
    const isLong = (): boolean =>
      mock.state().genesys.definitions.some(({ label = '' }) => /^presence-kit probex/.test(label));
    const killed: typeof fetch = (input, init) =>
      isLong() ? Promise.reject(new Error('killed')) : mock.fetch(input, init);
    const backup = new MemoryBackup();
    await expect(probe(mock, { backup, fetch: killed })).rejects.toThrow();
    expect(isLong()).toBe(true);

    await probe(mock, { backup });
    const own = mock.state().genesys.definitions.filter(({ label }) => label?.startsWith('presence-kit'));
    expect(own).toMatchObject([{ label: 'presence-kit probe', deactivated: true }]);
  });
});

describe('A service that refuses', () => {
  test('wrong credentials are an error that names the variables and no secret', async () => {
    const service = serviceOf({ clientId: 'x', clientSecret: 'wrong-secret' });
    await expect(probe(createPresenceMock(), { service })).rejects.toThrow(
      /rejected the credentials of client x: invalid_client \(status 4\d\d\)\. Check GENESYS_CLIENT_ID/,
    );
  });

  test.each([
    ['presence:userPresence:edit', ['presence:userPresence:view']],
    ['presence:presenceDefinition:view', ['presence:userPresence:view', 'presence:userPresence:edit']],
  ])('a missing permission is reported by name, and nothing is saved: %s', async (missing, permissions) => {
    const clients = [{ id: oauthClient.clientId, secret: oauthClient.clientSecret, permissions }];
    const mock = createPresenceMock({ seed: { genesys: { clients } } });
    const backup = new MemoryBackup();
    await expect(probe(mock, { backup })).rejects.toThrow(missing);
    expect(backup.saved).toBeUndefined();
  });

  test('a user that does not exist is an error', async () => {
    await expect(probe(createPresenceMock(), { userId: 'nobody' })).rejects.toThrow(
      /responded to GET .* with 40\d/,
    );
  });
});

/** Rules without a switch in the mock: a setting changes them, or they follow from its structure. */
const WITHOUT_SWITCH = [
  ...['GEN-AUTH-3', 'GEN-DEF-15', 'GEN-DEF-9', 'GEN-GET-2', 'GEN-GET-3', 'GEN-GET-4', 'GEN-PATCH-5'],
  ...['GEN-REQ-8', 'GEN-REQ-10'],
];

describe('A service that breaks a rule is detected', () => {
  const testable = Object.entries(genesysRules)
    .filter(([id, { confidence }]) => confidence === 'assumed' && !(id in untestableGenesysRules))
    .map(([id]) => id as keyof typeof genesysRules)
    .filter((id) => !WITHOUT_SWITCH.includes(id));

  test.each(testable)('%s', async (rule) => {
    const mock = createPresenceMock({ rulesOff: [rule] });
    // This rule needs a definition left by an earlier run, which the next run restores.
    if (rule === 'GEN-DEF-7') await probe(mock);
    const { findings } = await probe(mock);
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject({ verdict: 'different' });
  });
});
