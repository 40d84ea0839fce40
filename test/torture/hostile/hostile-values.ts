import fc, { type Arbitrary } from 'fast-check';
import { anyText } from '../../any-text.ts';

/** Strings that have broken servers. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff',
    '\ufeff',
    '\ufffd',
    '\u202egnp.exe',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../../../../etc/passwd',
    '..%2f..%2fpackage.json',
    '%00',
    '%ff',
    '%',
    '%u0041',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    "' OR 1=1 --",
    '\r\nX-Injected: yes',
    '\u001b[2J',
    'null',
    'undefined',
    'NaN',
    '1e999',
    'true',
    '*',
    'ALL',
  ),
  anyText,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: 100, max: 2000 }).map((length) => 'x'.repeat(length)),
);

const hostileNumber = fc.constantFrom(
  0,
  -0,
  -1,
  0.5,
  2 ** 31,
  -(2 ** 31) - 1,
  Number.MAX_SAFE_INTEGER + 1,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  1e21,
);

/** Any JSON value, rarely a valid one. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  {
    weight: 2,
    // An object with a `toString` that is not a function cannot be converted to a string.
    arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [{}], [null], { toString: 1, valueOf: 1 }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map(nested) },
);

const HOSTILE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '', 'x'.repeat(300)];

/** A valid value with one change: replaced, removed or added. */
export function nearly(valid: Arbitrary<unknown>): Arbitrary<unknown> {
  const changes = fc.record({
    where: fc.nat(),
    how: fc.constantFrom<Change>('replace', 'replace', 'remove', 'wrap', 'add', 'rename'),
    value: hostileValue,
    name: fc.constantFrom(...HOSTILE_NAMES),
  });
  return fc.tuple(valid, changes).map(([value, { where, how, value: other, name }]) => {
    const copy: { value: unknown } = { value: structuredClone(value) };
    const places = placesIn(copy);
    const place = places[where % places.length];
    if (place) change(place, how, other, name);
    return copy.value;
  });
}

type Change = 'replace' | 'remove' | 'wrap' | 'add' | 'rename';
type Holder = Record<string, unknown>;
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

function change({ holder, key }: Place, how: Change, other: unknown, name: string): void {
  const value = holder[key];
  if (how === 'replace') put(holder, key, other);
  else if (how === 'wrap') put(holder, key, [value]);
  else if (how === 'add' && typeof value === 'object' && value !== null && !Array.isArray(value))
    put(value as Holder, name, other);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else {
    delete holder[key];
    if (how === 'rename') put(holder, name, value);
  }
}

/** Like a JSON parser: `__proto__` is an ordinary name. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function placesIn(root: object): Place[] {
  const places: Place[] = [];
  const visit = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder: holder as Holder, key });
      if (typeof value === 'object' && value !== null && places.length < 100) visit(value);
    }
  };
  visit(root);
  return places;
}

function nested(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
