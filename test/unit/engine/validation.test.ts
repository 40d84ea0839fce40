import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { firstProblem, type Validate } from '../../../mocks/engine/validation.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

/** ajv's own error has further fields. */
const problem = (schema: object, data: unknown) => firstProblem(ajv.compile(schema) as Validate, data);

const person = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    mood: { enum: ['good', 'bad'] },
    age: { type: ['integer', 'null'] },
    born: { type: 'string', format: 'date-time' },
    'a/b~c': { type: 'string' },
    friends: {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    },
  },
};

describe('The first problem of some data', () => {
  test('is undefined for valid data', () => {
    expect(problem(person, { name: 'Ada', mood: 'good', age: null, friends: [] })).toBeUndefined();
  });

  test('names the field, its value and the expected value', () => {
    expect(problem(person, { name: 7 })).toEqual({
      field: 'name',
      keyword: 'type',
      value: 7,
      allowed: [],
      message: 'must be string',
      expected: 'string',
    });
    expect(problem(person, { name: 'Ada', age: '7' })).toMatchObject({
      field: 'age',
      expected: 'integer or null',
    });
    expect(problem(person, { name: 'Ada', born: 'once' })).toMatchObject({
      field: 'born',
      keyword: 'format',
      expected: 'date-time',
    });
    expect(problem(person, { name: '' })).toMatchObject({ field: 'name', keyword: 'minLength', value: '' });
  });

  test('names the values that are allowed', () => {
    expect(problem(person, { name: 'Ada', mood: 'fine' })).toMatchObject({
      field: 'mood',
      keyword: 'enum',
      value: 'fine',
      allowed: ['good', 'bad'],
    });
  });

  test('names a missing field without a value', () => {
    expect(problem(person, {})).toMatchObject({ field: 'name', keyword: 'required', value: undefined });
    expect(problem(person, { name: 'Ada', friends: [{ id: 'sam' }, {}] })).toMatchObject({
      field: 'friends.1.id',
      keyword: 'required',
    });
  });

  test('names a nested field with any characters', () => {
    expect(problem(person, { name: 'Ada', friends: [{ id: 7 }] })).toMatchObject({
      field: 'friends.0.id',
      value: 7,
    });
    expect(problem(person, { name: 'Ada', 'a/b~c': 7 })).toMatchObject({ field: 'a/b~c', value: 7 });
  });

  test('of the data as a whole has no field', () => {
    for (const data of [null, [], 'text', 7]) {
      expect(problem(person, data)).toMatchObject({ field: '', keyword: 'type', value: data });
    }
  });

  test('a validator without errors still reports a problem', () => {
    expect(firstProblem(() => false, 7)).toMatchObject({ field: '', value: 7, message: 'is not valid' });
  });
});
