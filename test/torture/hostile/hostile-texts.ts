import fc, { type Arbitrary } from 'fast-check';
import { hostileText } from './hostile-values.ts';

/** A value as JSON text, sometimes as nearly valid JSON. */
export function jsonTexts(value: Arbitrary<unknown>): Arbitrary<string> {
  const text = value.map((each) => JSON.stringify(each) ?? '');
  const where = fc.nat();
  return fc.oneof(
    { weight: 30, arbitrary: text },
    {
      weight: 2,
      arbitrary: fc.tuple(text, where).map(([json, at]) => json.slice(0, at % (json.length + 1))),
    },
    { weight: 2, arbitrary: fc.tuple(text, where, hostileText).map(inserted) },
    { weight: 1, arbitrary: text.map(withDuplicates) },
    { weight: 1, arbitrary: text.map((json) => json.replace('{', '{"__proto__":{"permissions":"all"},')) },
    { weight: 1, arbitrary: text.map((json) => `\ufeff${json}`) },
    { weight: 1, arbitrary: text.map((json) => `${json},`) },
    { weight: 1, arbitrary: text.map((json) => json.replaceAll('"', "'")) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', ' ', 'null', '0', '""', '[]', '{}', 'NaN', '-', '1e999', '\u0000'),
    },
    { weight: 1, arbitrary: deep },
  );
}

/** Nesting beyond what a stack can hold; closed or open. */
const deep = fc
  .tuple(fc.constantFrom(10, 999, 1000, 1001, 5000, 100_000), fc.constantFrom('[', '{"a":'), fc.boolean())
  .map(([levels, open, isClosed]) => {
    const end = open === '[' ? ']' : '}';
    return open.repeat(levels) + (isClosed ? `0${end.repeat(levels)}` : '');
  });

/** Texts of a megabyte or more; separate because they are slow. */
export const hugeTexts: readonly string[] = [
  `"${'x'.repeat(511_998)}"`,
  `"${'x'.repeat(511_999)}"`,
  `"${'x'.repeat(1_048_574)}"`,
  `"${'x'.repeat(1_048_575)}"`,
  `[${'0,'.repeat(520_000)}0]`,
  `[${'{},'.repeat(340_000)}0]`,
  `{${Array.from({ length: 70_000 }, (_, index) => `"k${index}":0`).join()}}`,
  `{"message":"${'é'.repeat(500_000)}"}`,
  `{"packetId":1,"messages":[${'0,'.repeat(500_000)}0]}`,
  `{"packetId":1,"messages":[${'[],'.repeat(300_000)}0]}`,
  `{"packetId":1,"messages":[{"service":"${'s'.repeat(900_000)}","operation":"o"}]}`,
  `{"languageLabels":{${Array.from({ length: 40_000 }, (_, index) => `"k${index}":"v"`).join()}}}`,
  `${'['.repeat(1_000_000)}`,
  '\u0000'.repeat(1_000_000),
];

function inserted([json, at, text]: [string, number, string]): string {
  const place = at % (json.length + 1);
  return json.slice(0, place) + text + json.slice(place);
}

/** Each field of the outermost object twice, the second time null. */
function withDuplicates(json: string): string {
  const names = [...json.matchAll(/"(\w+)":/g)].map(([, name]) => `"${name}":null`);
  return json.endsWith('}') && names.length > 0 ? `${json.slice(0, -1)},${names.join()}}` : json;
}
