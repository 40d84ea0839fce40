import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientAuthorization } from '../contract/seed-ids.ts';
import { type Prism, startPrismMock } from './prism.ts';
import { SpecExamples } from './spec-examples.ts';

const genesys = new SpecExamples('genesys');
const { operations } = genesys;

describe('The spec', () => {
  genesys.testAll();

  test('fails with a wrong example', () => {
    const presence = { $ref: '#/components/schemas/UserPresence' };
    expect(genesys.problemOf(presence, {})).toContain("must have required property 'source'");
    expect(genesys.problemOf({ type: 'string', format: 'date-time' }, 'yesterday')).toContain(
      'must match format',
    );
  });
});

describe("Prism's stateless mock", () => {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrismMock('genesys');
  });
  afterAll(() => prism?.stop());

  /** A valid request of an operation, from the spec's examples. */
  function requestOf(operation: (typeof operations)[number]): { path: string; init: RequestInit } {
    const query = new URLSearchParams();
    let { path } = operation;
    for (const { value } of operation.parameters) {
      const example = value['example'];
      const text = String(Array.isArray(example) ? example[0] : example);
      if (value['in'] === 'path') path = path.replace(`{${value['name']}}`, encodeURIComponent(text));
      else if (value['required'] === true) query.append(String(value['name']), text);
    }
    const isToken = operation.operationId === 'postToken';
    const body = genesys.requests.find(
      (example) => example.operation === operation && example.title.startsWith('body'),
    );
    return {
      path: query.size === 0 ? path : `${path}?${query}`,
      init: {
        method: operation.method,
        headers: {
          authorization: isToken ? clientAuthorization : 'Bearer any',
          ...(body
            ? { 'content-type': isToken ? 'application/x-www-form-urlencoded' : 'application/json' }
            : {}),
        },
        ...(body
          ? {
              body: isToken
                ? new URLSearchParams(body.value as Record<string, string>)
                : JSON.stringify(body.value),
            }
          : {}),
      },
    };
  }

  // HEAD has no body to compare.
  const answers = genesys.answers.filter(({ operation }) => operation.method !== 'HEAD');
  const succeeding = new Set(
    answers.filter(({ status }) => status < '400').map(({ operation }) => operation),
  );
  /**
   * Every example of a body. An error that operations share is included once, if each has another example.
   */
  const distinct = new Map(
    answers.map((example) => {
      const { operation, status, value } = example;
      const isShared = status >= '400' && succeeding.has(operation);
      const owner = isShared ? 'any' : operation.operationId;
      return [`${owner} ${status} ${JSON.stringify(value)}`, example];
    }),
  );
  const serving = operations
    .filter(({ method }) => method !== 'HEAD')
    .map((operation) => ({
      operation,
      examples: [...distinct.values()].filter((example) => example.operation === operation),
    }));
  test.each(serving)('serves the examples of $operation.operationId', async ({ operation, examples }) => {
    const { path, init } = requestOf(operation);
    await Promise.all(
      examples.map(async ({ title, name, status, value }) => {
        const prefer = `code=${status}${name && `, example=${name}`}`;
        const response = await fetch(`${prism.url}${path}`, {
          ...init,
          headers: { ...init.headers, prefer },
        });
        const isPage = response.headers.get('content-type')?.startsWith('text/html');
        const body: unknown = isPage ? await response.text() : await response.json();
        expect({ title, status: response.status, body }).toEqual({
          title,
          status: Number(status),
          body: value,
        });
        expect(response.headers.get('sl-violations')).toBeNull();
      }),
    );
    expect(examples.length).toBeGreaterThan(0);
  });
});
