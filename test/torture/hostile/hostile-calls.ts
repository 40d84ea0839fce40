import fc, { type Arbitrary } from 'fast-check';
import type { Call } from '../../../mocks/engine/call.ts';
import { asObject, type Operation, type Specification } from '../../../scripts/generate/specification.ts';
import { builtIn, custom, oauthClient, people, queues, sources } from '../../contract/seed-ids.ts';
import { specifications } from '../../specifications.ts';
import { jsonTexts } from './hostile-texts.ts';
import { hostileText, nearly } from './hostile-values.ts';
import { SchemaValues } from './schema-values.ts';

const KNOWN = [
  ...Object.values(people),
  ...Object.values(builtIn),
  ...Object.values(custom),
  ...Object.values(sources),
  ...[
    'purecloud',
    'PURECLOUD',
    'client_credentials',
    oauthClient.clientId,
    oauthClient.clientSecret,
    'default',
  ],
];

export type RestContract = 'genesys' | 'control';

/**
 * Calls of every operation of a spec: valid, nearly valid and invalid.
 * @param prefix the prefix of the spec's paths.
 */
export function hostileCalls(contract: RestContract, prefix = ''): Arbitrary<Call> {
  const specification = specifications[contract];
  const values = new SchemaValues(specification, KNOWN);
  const operations = specification
    .operations()
    .map((operation) => callsOf(operation, specification, values, prefix));
  return fc.oneof(
    { weight: 20, arbitrary: fc.oneof(...operations) },
    { weight: 1, arbitrary: strays.map((call) => ({ ...call, path: prefix + call.path })) },
  );
}

function callsOf(
  operation: Operation,
  specification: Specification,
  values: SchemaValues,
  prefix: string,
): Arbitrary<Call> {
  return fc.record({
    method: often(operation.method, fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE')),
    path: paths(operation).map((path) => prefix + path),
    query: queries(operation, values),
    headers: headersOf(operation, specification),
    bodyText: bodies(operation, specification, values),
  });
}

/** Unknown paths. */
const strays: Arbitrary<Call> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  path: fc
    .array(fc.oneof(fc.constantFrom('api', 'v2', 'oauth', '__mock', 'worlds', '..', '.', ''), segment()), {
      maxLength: 6,
    })
    .map((parts) => `/${parts.join('/')}`),
  query: fc.constantFrom('', '?', 'a=1'),
  headers: fc.constant({ authorization: 'Bearer any' }),
  bodyText: fc.constantFrom('', '{}'),
});

/** Known values for a parameter of this name. */
function knownFor(name: string): readonly string[] {
  if (name === 'userId') return Object.values(people);
  if (name === 'queueId') return Object.values(queues);
  if (name === 'sourceId') return [...Object.values(sources), 'purecloud', 'PURECLOUD', 'mobile'];
  if (/presence|definition/i.test(name)) return [...Object.values(builtIn), ...Object.values(custom)];
  return KNOWN;
}

function segment(known: readonly string[] = KNOWN): Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: hostileText.map((text) => encoded(text)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%ff', '%00', '%2e%2e', '..', '%C0%AF', 'a;b', 'x'.repeat(3000)),
    },
  );
}

function paths({ path }: Operation): Arbitrary<string> {
  const parts = path.split(/\{\w+\}/);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return fc
    .tuple(...names.map((name) => segment(knownFor(name))))
    .map((segments) => parts.map((part, index) => part + (segments[index] ?? '')).join(''));
}

function queries({ parameters }: Operation, values: SchemaValues): Arbitrary<string> {
  const pairs = parameters
    .filter(({ value }) => value['in'] === 'query')
    .map(({ value }) => {
      const good = values
        .of(value['schema'])
        .map((each) => (Array.isArray(each) ? each.join(',') : String(each)));
      const text = often(good, hostileText).map((each) => encoded(each));
      return text.map((each) => `${value['name']}=${each}`);
    });
  const stray = fc.constantFrom(
    'a',
    '=',
    '&&',
    '%',
    '%ff=%ff',
    '__proto__=1',
    'a[b]=c',
    'pageSize=1&pageSize=2',
    'x'.repeat(2000),
  );
  const good = fc
    .subarray(pairs)
    .chain((chosen) => fc.tuple(...chosen))
    .map((chosen) => chosen.join('&'));
  return often(good, stray, 20);
}

function headersOf({ value }: Operation, specification: Specification): Arbitrary<Record<string, string>> {
  const content = specification.child({ value, pointer: '' }, 'requestBody', 'content');
  const [type] = Object.keys(content?.value ?? {});
  const authorization = often(
    'Bearer any',
    fc.constantFrom(
      '',
      'Bearer',
      'bearer x',
      'Basic bW9jay1jbGllbnQ6bW9jay1jbGllbnQtc2VjcmV0',
      'Basic %%%',
      `Bearer ${'t'.repeat(4000)}`,
      'Digest a',
      'Bearer a b',
    ),
  );
  const contentType = often(
    type ?? 'application/json',
    fc.constantFrom(
      'text/plain',
      'application/json; charset=utf-16',
      'application/xml',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      ';',
      'json',
    ),
  );
  return fc
    .tuple(authorization, contentType)
    .map(([auth, media]) => ({ authorization: auth, 'content-type': media }));
}

function bodies({ value }: Operation, specification: Specification, values: SchemaValues): Arbitrary<string> {
  const content = specification.child({ value, pointer: '' }, 'requestBody', 'content');
  const [type] = Object.keys(content?.value ?? {});
  if (!content || !type) return often('', fc.constantFrom('{}', '[', 'x'));
  const good = values.of(asObject(content.value[type])['schema']);
  const all = fc.oneof(good, nearly(good));
  return type === 'application/json' ? jsonTexts(all) : often(good.map(form), all.map(form), 2);
}

/** UTF-8, percent-encoded; lone surrogates become the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

function form(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, each]): [string, string] => [
    name,
    typeof each === 'object' ? JSON.stringify(each) : String(each),
  ]);
  return new URLSearchParams(fields).toString();
}

function often<Value>(
  usual: Value | Arbitrary<Value>,
  rare: Arbitrary<Value>,
  weight = 12,
): Arbitrary<Value> {
  const arbitrary = usual instanceof fc.Arbitrary ? usual : fc.constant(usual as Value);
  return fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: rare });
}
