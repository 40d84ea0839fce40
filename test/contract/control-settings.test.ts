import { expect, test } from 'vitest';
import { defaultBraincloudSettings } from '../../mocks/braincloud/settings.ts';
import { DEFAULT_JOURNAL_LENGTH } from '../../mocks/engine/journal.ts';
import { ruleIds } from '../../mocks/generated/rule-ids.ts';
import { settingDescriptions } from '../../mocks/generated/setting-descriptions.ts';
import { defaultGenesysSettings } from '../../mocks/genesys/settings.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { controlHosts } from './control/host.ts';

test.each([
  ['genesys', defaultGenesysSettings],
  ['braincloud', defaultBraincloudSettings],
  ['journal', { length: DEFAULT_JOURNAL_LENGTH }],
])('the specification describes each setting of %s with its default and its rules', (service, defaults) => {
  const described = settingDescriptions.filter(({ group }) => group === service);
  expect(Object.fromEntries(described.map(({ name, default: value }) => [name, value]))).toEqual(defaults);
  expect(described.flatMap(({ rules }) => rules).filter((id) => !ruleIds.includes(id))).toEqual([]);
});

test.each(Object.entries(controlHosts))(
  "through %s, describe() returns each setting's default, which null restores",
  async (_, start) => {
    await using host = await start();
    const { settings } = host.remote;
    host.world('left').settings.patch({ genesys: { requestsPerMinute: 5 } });
    const describedIn = (name: string) => host.remote.world(name).settings.describe();
    const rows = await describedIn('left');
    expect(rows).toHaveLength(settingDescriptions.length);
    expect(rows.find(({ name }) => name === 'requestsPerMinute')).toEqual({
      group: 'genesys',
      name: 'requestsPerMinute',
      description: 'Maximum number of calls per token and minute.',
      type: 'integer',
      minimum: 1,
      unit: 'calls',
      default: 300,
      rules: ['GEN-LIMIT-2', 'GEN-LIMIT-3'],
    });
    const started = createPresenceMock({ settings: { genesys: { requestsPerMinute: 7 } } }).settings;
    started.patch({ genesys: { requestsPerMinute: 8 } });
    expect(started.initial().genesys.requestsPerMinute).toBe(7);
    await settings.patch({ genesys: { maxLabelLength: 32 } });
    expect((await settings.patch({ genesys: { maxLabelLength: null } })).genesys).not.toHaveProperty(
      'maxLabelLength',
    );
  },
);
