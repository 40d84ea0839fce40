import { describe, expect, test } from 'vitest';
import { createPresenceMock } from '../../../mocks/index.ts';
import { labelOf, PresenceApi } from '../../../src/genesys/index.ts';
import { builtIn, custom, people } from '../../contract/seed-ids.ts';
import { ManualClock } from '../http/manual-clock.ts';

const { ada } = people;

function setUp() {
  const mock = createPresenceMock();
  const clock = new ManualClock();
  const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch, clock, retry: false });
  const calls = () => mock.journal.entries().map(({ operation }) => operation);
  const lookUps = () => calls().filter((operation) => operation === 'getPresenceDefinitions0').length;
  return { mock, clock, api, calls, lookUps };
}

describe('findDefinition', () => {
  test.each([
    ['an id', custom.coaching],
    ['a label', 'Coaching'],
  ])('finds a definition by %s', async (_, nameOrId) => {
    const { api } = setUp();
    const definition = await api.findDefinition(nameOrId);
    expect([definition.id, definition.systemPresence]).toEqual([custom.coaching, 'Busy']);
  });

  test('rejects an unknown id, which setPresence would send', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(setUp().api.findDefinition(unknown)).rejects.toThrow(
      `No presence definition has the id, label or system presence "${unknown}"`,
    );
  });

  test('rejects when its signal aborts', async () => {
    await expect(setUp().api.findDefinition('Busy', { signal: AbortSignal.abort('enough') })).rejects.toBe(
      'enough',
    );
  });
});

describe('setPresence', () => {
  test.each([
    ['an id', custom.coaching, custom.coaching],
    ['a definition', { id: builtIn.Meal }, builtIn.Meal],
    ['a label', 'Coaching', custom.coaching],
    ['a label of another locale', 'Kaffeepause', custom.coffee],
    ['a system presence', 'On Queue', builtIn['On Queue']],
    ['a system presence in the other spelling', 'OnQueue', builtIn['On Queue']],
  ])('accepts %s', async (_, definition, id) => {
    const { presenceDefinition } = await setUp().api.setPresence(ada, definition);
    expect(presenceDefinition.id).toBe(id);
  });

  test('sets the message, clears it, or leaves it unchanged', async () => {
    const { api } = setUp();
    expect((await api.setPresence(ada, 'Busy', { message: 'Back at 3' })).message).toBe('Back at 3');
    expect((await api.setPresence(ada, 'Meal')).message).toBe('Back at 3');
    expect((await api.setPresence(ada, 'Busy', { message: null })).message).toBe('');
  });

  test('with an id does not fetch definitions', async () => {
    const { api, calls } = setUp();
    await api.setPresence(ada, builtIn.Busy);
    expect(calls()).toEqual(['patchUserPresencesPurecloud']);
  });

  test('caches definitions for five minutes and refetches for a missing name', async () => {
    const { api, clock, lookUps } = setUp();
    await Promise.all([api.setPresence(ada, 'Busy'), api.setPresence(people.sam, 'Meal')]);
    await clock.advance(299_000);
    await api.setPresence(ada, 'Coaching');
    expect(lookUps()).toBe(1);
    await clock.advance(1_000);
    await api.setPresence(ada, 'Coaching');
    expect(lookUps()).toBe(2);
    await api.postPresenceDefinitions0({ languageLabels: { en_US: 'Interview' }, systemPresence: 'Meeting' });
    await api.setPresence(ada, 'Interview');
    expect(lookUps()).toBe(3);
  });

  test('rejects an unknown name with the known ones and sends nothing', async () => {
    const { api, calls } = setUp();
    const setting = api.setPresence(ada, 'coaching');
    await expect(setting).rejects.toThrow(
      `No presence definition has the id, label or system presence "coaching"`,
    );
    await expect(setting).rejects.toThrow(`Coaching (${custom.coaching})`);
    expect(calls()).toEqual(['getPresenceDefinitions0']);
  });

  test('rejects an ambiguous label with the candidates', async () => {
    const { api } = setUp();
    const twin = { languageLabels: { fr: 'Coaching' }, systemPresence: 'Training' } as const;
    const { id } = await api.postPresenceDefinitions0(twin);
    const setting = api.setPresence(ada, 'Coaching');
    await expect(setting).rejects.toThrow('"Coaching" is the label of 2 presence definitions');
    await expect(setting).rejects.toThrow(id);
  });

  test('refetches after a failure', async () => {
    const { api, mock } = setUp();
    mock.faults.add({ operation: 'getPresenceDefinitions0', status: 503, times: 1 });
    await expect(api.setPresence(ada, 'Busy')).rejects.toMatchObject({ status: 503 });
    expect((await api.setPresence(ada, 'Busy')).presenceDefinition.systemPresence).toBe('Busy');
  });

  test('rejects when its signal aborts during the lookup, without affecting other calls', async () => {
    const { api } = setUp();
    const controller = new AbortController();
    const aborted = api.setPresence(ada, 'Busy', { signal: controller.signal });
    const other = api.setPresence(people.sam, 'Busy');
    controller.abort('enough');
    await expect(aborted).rejects.toBe('enough');
    expect((await other).presenceDefinition.id).toBe(builtIn.Busy);
  });
});

describe('labelOf', () => {
  const definition = {
    languageLabels: { en_US: 'Lunch', de: 'Mittagessen', pt_BR: 'Almoço', pt_PT: 'Almoço (PT)' },
    systemPresence: 'Meal',
  };

  test.each([
    ['de', 'Mittagessen'],
    ['de-AT', 'Mittagessen'],
    ['pt-PT', 'Almoço (PT)'],
    ['pt_BR', 'Almoço'],
    ['pt', 'Almoço'],
    ['ja', 'Lunch'],
    ['en-GB', 'Lunch'],
  ])('for %s is %s', (locale, label) => {
    expect(labelOf(definition, locale)).toBe(label);
  });

  test('falls back to any language, then to the system presence', () => {
    expect(labelOf({ languageLabels: { pl: 'Obserwacja' }, systemPresence: 'Training' }, 'en_US')).toBe(
      'Obserwacja',
    );
    expect(labelOf({ languageLabels: { en: 'Shadowing', pl: 'Obserwacja' } }, 'fr')).toBe('Shadowing');
    expect(labelOf({ languageLabels: {}, systemPresence: 'OnQueue' }, 'de')).toBe('On Queue');
  });
});
