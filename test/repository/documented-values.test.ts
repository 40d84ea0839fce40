import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Control } from '../../mocks/control/index.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { Worlds } from '../../mocks/world/worlds.ts';
import { root } from '../../scripts/root.ts';
import { callOf } from '../call.ts';
import { blocksOf, documents } from './documented-code/blocks.ts';

const FAULT_FIELD =
  /^(?:operation|status|code|reasonCode|retryAfterMs|latencyMs|stall|drop|truncate|malformed|closeCode|times|chance|user): /;

/** Faults in tables and sentences, such as `status: 429, retryAfterMs: 2000`. */
const faults = documents().flatMap((document) =>
  [...readFileSync(`${root}${document}`, 'utf8').matchAll(/`([^`\n]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => FAULT_FIELD.test(text))
    .map((text) => [document, text] as const),
);

test.each(faults)('%s: the fault `%s` is accepted', (_document, text) => {
  const fields = text.replaceAll(/(\w+): /g, '"$1": ').replaceAll("'", '"');
  const fault = JSON.parse(`{ ${fields} }`);
  const mock = createPresenceMock();
  expect(() => mock.faults.add({ operation: '*', ...fault })).not.toThrow();
});

/** Control calls with a body; curl's exit code is 0 for refused ones too. */
const calls = documents()
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'sh')
  .flatMap(({ place, code }) =>
    [...code.matchAll(/^curl (.*?)\S+:4010(?:\/worlds\/[\w-]+)?(\/__mock\/\S+)\s+-d '([^']*)'/gm)].map(
      ([, flags = '', path = '', body = '']) =>
        [place, /-X (\w+)/.exec(flags)?.[1] ?? 'POST', path, body] as const,
    ),
  );

test.each(calls)('%s: %s %s with %s is accepted', (_place, method, path, bodyText) => {
  const control = new Control(new Worlds({ make: (name) => createPresenceMock({ name }) }));
  const answer = control.answer('default', callOf(method, path, { token: null, body: bodyText }));
  expect(answer?.status, answer?.bodyText).toBeLessThan(300);
});

test('the docs contain faults and control calls', () => {
  expect(faults.length).toBeGreaterThan(8);
  expect(calls.length).toBeGreaterThan(8);
});
