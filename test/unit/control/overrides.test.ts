import { describe, expect, test } from 'vitest';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';
import { builtIn } from '../../contract/seed-ids.ts';

const BUSY = builtIn.Busy;

describe('An override', () => {
  test('replaces the built-in handler until removed', () => {
    const mock = createPresenceMock();
    const remove = mock.override('getSystempresences', () => ({ status: 200, body: [] }));
    expect(get(mock, '/api/v2/systempresences')).toEqual([]);
    expect(get(mock, '/api/v2/systempresences')).toEqual([]);
    expect(mock.journal.last()).toMatchObject({ override: true, status: 200 });
    remove();
    expect(get(mock, '/api/v2/systempresences')).toHaveLength(10);
  });

  test('can call the built-in handler once', () => {
    const mock = createPresenceMock();
    mock.override(
      'getPresencedefinition',
      (call, builtIn) => {
        const answer = builtIn();
        if (answer.status !== 200 || call.path.presenceId !== BUSY) return answer;
        return { status: 200, body: { ...answer.body, languageLabels: { en_US: 'Very busy' } } };
      },
      { once: true },
    );
    const path = `/api/v2/presencedefinitions/${BUSY}`;
    expect(get(mock, path)).toMatchObject({ id: BUSY, languageLabels: { en_US: 'Very busy' } });
    expect(get(mock, path)).toMatchObject({ id: BUSY, languageLabels: { en_US: 'Busy' } });
  });

  test('runs only for permitted and valid calls', () => {
    const mock = createPresenceMock();
    const calls: unknown[] = [];
    mock.override('postPresenceDefinitions0', (call, builtIn) => {
      calls.push(call.body);
      return builtIn();
    });
    post(mock, {}, 'any-token');
    const powerless = mock.genesys.issueToken({ permissions: [] });
    post(mock, { languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' }, powerless);
    expect(calls).toEqual([]);
    post(mock, { languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' }, 'any-token');
    expect(calls).toHaveLength(1);
  });

  test('is not removed by the function returned for the override it replaced', () => {
    const mock = createPresenceMock();
    const first = mock.override('getSystempresences', (_, builtIn) => builtIn());
    mock.override('getSystempresences', () => ({ status: 200, body: [] }));
    first();
    expect(get(mock, '/api/v2/systempresences')).toEqual([]);
  });
});

function get(mock: PresenceMock, path: string): unknown {
  return JSON.parse(mock.answer(callOf('GET', path)).bodyText);
}

function post(mock: PresenceMock, body: object, token: string): void {
  mock.answer(callOf('POST', '/api/v2/presence/definitions', { token, body }));
}
