import { describe, expect, test } from 'vitest';
import { checkTranscript } from '../../../mocks/upstream/index.ts';

const exchange = { request: { method: 'GET', url: '/' }, response: { status: 200 } };
const good = { format: 'presence-transcript/1', exchanges: [exchange] };

/** The transcript with changes to its exchange. */
const withExchange = (change: object): object => ({ ...good, exchanges: [{ ...exchange, ...change }] });

describe('checkTranscript', () => {
  test('accepts a valid transcript', () => {
    expect(checkTranscript(good)).toEqual([]);
    const more = {
      title: 't',
      at: '2026-01-01T00:00:00Z',
      match: 'recorded',
      ignore: [{ path: 'status', why: 'w' }],
    };
    expect(
      checkTranscript({ ...withExchange(more), title: 't', source: 's', seed: {}, settings: {} }),
    ).toEqual([]);
  });

  test.each<[unknown, (string | number)[], string]>([
    [[], [], 'must be object'],
    [{ exchanges: [exchange] }, ['format'], 'is missing'],
    [{ ...good, format: 'har' }, ['format'], 'must be "presence-transcript/1"'],
    [{ ...good, exchanges: [] }, ['exchanges'], 'must be a non-empty array'],
    [{ ...good, titel: 'x' }, ['titel'], 'is unknown'],
    [{ ...good, seed: { genesys: 1 } }, ['seed', 'genesys'], 'must be object'],
    [{ ...good, exchanges: [7] }, ['exchanges', 0], 'must be object'],
    [withExchange({ at: 'noon' }), ['exchanges', 0, 'at'], 'must be a date'],
    [withExchange({ match: 'some' }), ['exchanges', 0, 'match'], 'must be all or recorded'],
    [withExchange({ request: { method: 'GET' } }), ['exchanges', 0, 'request', 'url'], 'is missing'],
    [
      withExchange({ response: { status: '200' } }),
      ['exchanges', 0, 'response', 'status'],
      'must be an HTTP status',
    ],
    [withExchange({ ignore: [{ path: 'x' }] }), ['exchanges', 0, 'ignore', 0, 'why'], 'is missing'],
    [withExchange({ constructor: 1 }), ['exchanges', 0, 'constructor'], 'is unknown'],
  ])('reports the problem of %j', (transcript, path, message) => {
    expect(checkTranscript(transcript)).toEqual([{ path, message }]);
  });
});
