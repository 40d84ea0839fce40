import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Page, pageOf } from '../../../mocks/genesys/paging.ts';

const PATH = '/api/v2/things';
const page = (rows: readonly number[], pageSize: number, pageNumber: number, filters = ''): Page<number> =>
  pageOf(rows, (row) => row, { pageSize, pageNumber, path: PATH, filters });

describe('The pages of a list', () => {
  test('contain every row once, in order, through their links', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 30 }), (count, pageSize) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const seen: number[] = [];
        let number = 1;
        for (let current: Page<number> | undefined = page(rows, pageSize, 1); current; ) {
          expect(current).toMatchObject({ pageSize, pageNumber: number, total: count });
          expect(current.entities.length).toBeLessThanOrEqual(pageSize);
          expect(current.selfUri).toBe(`${PATH}?pageSize=${pageSize}&pageNumber=${number}`);
          expect('previousUri' in current).toBe(number > 1);
          seen.push(...current.entities);
          number++;
          const { nextUri, lastUri, selfUri }: Page<number> = current;
          if (nextUri === undefined) expect(lastUri).toBe(selfUri);
          else expect(nextUri).toBe(`${PATH}?pageSize=${pageSize}&pageNumber=${number}`);
          current = nextUri === undefined ? undefined : page(rows, pageSize, number);
        }
        expect(seen).toEqual(rows);
        expect(page(rows, pageSize, 1).pageCount).toBe(Math.ceil(count / pageSize));
      }),
    );
  });

  test('of an empty list are one empty page', () => {
    expect(page([], 25, 1)).toEqual({
      entities: [],
      pageSize: 25,
      pageNumber: 1,
      total: 0,
      pageCount: 0,
      firstUri: `${PATH}?pageSize=25&pageNumber=1`,
      selfUri: `${PATH}?pageSize=25&pageNumber=1`,
      lastUri: `${PATH}?pageSize=25&pageNumber=1`,
    });
  });

  test('past the end link back to the last page', () => {
    expect(page([1, 2, 3], 2, 7)).toMatchObject({
      entities: [],
      total: 3,
      pageCount: 2,
      previousUri: `${PATH}?pageSize=2&pageNumber=2`,
    });
    expect(page([1, 2, 3], 2, 7)).not.toHaveProperty('nextUri');
    expect(page([], 2, 7)).toMatchObject({ previousUri: `${PATH}?pageSize=2&pageNumber=1` });
  });

  test('keep the filters in their links', () => {
    const { nextUri, lastUri } = page([1, 2, 3], 1, 1, 'deleted=ALL');
    expect(nextUri).toBe(`${PATH}?pageSize=1&pageNumber=2&deleted=ALL`);
    expect(lastUri).toBe(`${PATH}?pageSize=1&pageNumber=3&deleted=ALL`);
  });
});
