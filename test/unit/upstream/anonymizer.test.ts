import { describe, expect, test } from 'vitest';
import { Anonymizer } from '../../../mocks/upstream/anonymizer.ts';

function anonymizer(...names: readonly string[]): Anonymizer {
  const people = new Anonymizer();
  people.learn(
    names.map((name) => ({ name })),
    true,
  );
  return people;
}

describe('The query of a URL', () => {
  const base = 'https://api.mypurecloud.ie/api/v2/routing/queues';

  test('loses names and addresses of people and keeps other parameters', () => {
    const people = anonymizer('Gwendolyn Quarterstone');
    const query = '?a=%7e&q=Gwendolyn+Quarterstone&name=Quarterstone%20team&email=gwen@corp.test&ids=a,b';
    expect(people.url(base + query)).toBe(
      `${base}?a=%7e&q=Person%201&name=Person%20team&email=person1%40example.com&ids=a,b`,
    );
  });

  test('is anonymized in the links of a list too', () => {
    const people = anonymizer('Gwendolyn Quarterstone');
    const links = { firstUri: '/api/v2/users?q=Quarterstone&pageNumber=1' };
    expect(people.replace(links)).toEqual({ firstUri: '/api/v2/users?q=Person&pageNumber=1' });
  });
});

test('A two-letter name is replaced in messages where it is written as a name', () => {
  const people = anonymizer('Bo Li');
  expect(people.replace({ message: 'Bo is back at 3, bo-oking later. Li too' })).toEqual({
    message: 'Person is back at 3, bo-oking later. Person too',
  });
});
