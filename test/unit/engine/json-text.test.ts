import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText, stable } from '../../../mocks/engine/json-text.ts';
import { viewOf } from '../../../mocks/engine/view.ts';

/** A value that counts how often it is stringified. */
class Counted {
  times = 0;
  toJSON(): { times: string } {
    this.times++;
    return { times: 'counted' };
  }
}

describe('The JSON text of a body', () => {
  test('equals JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(jsonText(body)).toBe(JSON.stringify(body));
        if (typeof body === 'object' && body !== null) {
          const marked = stable(body);
          expect(jsonText(marked)).toBe(JSON.stringify(body));
          expect(jsonText(marked)).toBe(JSON.stringify(body));
          expect(jsonText([marked, marked])).toBe(JSON.stringify([body, body]));
        }
      }),
    );
  });

  test('of an immutable record is created once, alone and in a list', () => {
    const row = new Counted();
    const body = stable({ row });
    expect(row.times).toBe(0);
    for (let time = 1; time <= 3; time++) {
      expect(jsonText(body)).toBe('{"row":{"times":"counted"}}');
      expect(jsonText([body, { other: 1 }])).toBe('[{"row":{"times":"counted"}},{"other":1}]');
    }
    expect(row.times).toBe(1);
  });

  test('of a mutable value is created each time', () => {
    const body = { count: 1 };
    expect(jsonText(body)).toBe('{"count":1}');
    body.count = 2;
    expect(jsonText(body)).toBe('{"count":2}');
  });

  test('of an empty list is an empty list', () => {
    expect(jsonText([])).toBe('[]');
    expect(jsonText(stable([]))).toBe('[]');
    expect(jsonText(null)).toBe('null');
  });
});

describe('A view of a record', () => {
  test('is created once per record and variant', () => {
    let made = 0;
    const view = viewOf((record: { name: string }, language) => ({
      name: record.name,
      language,
      number: ++made,
    }));
    const [ada, sam] = [{ name: 'Ada' }, { name: 'Sam' }];
    expect(view(ada, 'de')).toBe(view(ada, 'de'));
    expect(view(ada)).toEqual({ name: 'Ada', language: '', number: 2 });
    expect(view(ada, 'fr')).toEqual({ name: 'Ada', language: 'fr', number: 3 });
    expect(view(sam, 'de')).toEqual({ name: 'Sam', language: 'de', number: 4 });
    expect(made).toBe(4);
    expect(view({ name: 'Ada' })).toEqual({ name: 'Ada', language: '', number: 5 });
  });
});
