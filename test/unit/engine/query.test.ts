import { describe, expect, test } from 'vitest';
import { type QueryParameter, readQuery } from '../../../mocks/engine/query.ts';

const parameters: readonly QueryParameter[] = [
  { name: 'pageSize', type: 'integer', default: 25 },
  { name: 'name', type: 'string' },
  { name: 'active', type: 'boolean' },
  { name: 'id', type: 'array' },
];

const read = (query: string) => readQuery(query, parameters);

describe('A query', () => {
  test('that is empty yields the defaults', () => {
    for (const query of ['', '&', '&&', '=']) expect(read(query)).toEqual({ pageSize: 25 });
  });

  test('is parsed according to the types of its parameters', () => {
    expect(read('pageSize=7&name=Ada&active=true&id=a')).toEqual({
      pageSize: 7,
      name: 'Ada',
      active: true,
      id: ['a'],
    });
    expect(read('pageSize=-3&active=false&name=7')).toEqual({ pageSize: -3, active: false, name: '7' });
  });

  test('keeps values of a wrong type as text for the validator', () => {
    for (const text of ['many', '1.5', '1e3', '', '0x10', ' 7', '99999999999999999999']) {
      expect(read(`pageSize=${encodeURIComponent(text)}`)).toEqual({ pageSize: text });
    }
    for (const text of ['TRUE', '1', 'yes']) expect(read(`active=${text}`)).toMatchObject({ active: text });
  });

  test('has lists that are repeated, joined by commas, or both', () => {
    for (const query of ['id=a&id=b&id=c', 'id=a,b,c', 'id=a%2Cb%2Cc', 'id=a,b&id=c', 'id=a,,b&id=&id=c,']) {
      expect(read(query)).toMatchObject({ id: ['a', 'b', 'c'] });
    }
    expect(read('id=')).toMatchObject({ id: [] });
    expect(read('id=a,a&id=a')).toMatchObject({ id: ['a', 'a', 'a'] });
  });

  test('uses the last value of a repeated parameter that is not a list', () => {
    expect(read('name=Ada&name=Sam')).toMatchObject({ name: 'Sam' });
  });

  test('is percent-decoded, including the names, and a plus means a space', () => {
    expect(read('n%61me=J%C3%BCrgen+M%2BM%26')).toMatchObject({ name: 'Jürgen M+M&' });
    expect(read('name=a=b')).toMatchObject({ name: 'a=b' });
    expect(read('name')).toMatchObject({ name: '' });
    for (const broken of ['name=%', 'name=%E0%A4%A', '%ff=1']) expect(() => read(broken)).toThrow(URIError);
  });

  test('may contain unknown parameters', () => {
    expect(read('flavour=vanilla&PAGESIZE=3&__proto__=x&constructor=y')).toEqual({ pageSize: 25 });
  });

  test('does not share its defaults', () => {
    read('pageSize=1');
    expect(read('')).toEqual({ pageSize: 25 });
  });
});
