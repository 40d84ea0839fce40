import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asObject,
  type Json,
  type JsonObject,
  type Located,
  Specification,
} from '../../scripts/generate/specification.ts';
import { type Prism, startPrism } from './prism.ts';

const specification = new Specification('genesys', new URL('../../openapi/genesys.yaml', import.meta.url));
const operations = specification.operations();

interface Example {
  /** Where it stands, such as `getUser 200 named`. */
  readonly title: string;
  /** Its name where there are several; empty for the only one. */
  readonly name: string;
  readonly value: Json;
  readonly schema: JsonObject;
}

/** The examples beside a schema: of a media type, a parameter, or a header. */
function examplesOf(title: string, { value: holder }: Located): Example[] {
  const schema = asObject(holder['schema']);
  const only = holder['example'] === undefined ? [] : [{ title, name: '', value: holder['example'], schema }];
  const named = Object.entries(asObject(holder['examples'] ?? {})).map(([name, example]) => ({
    title: `${title} ${name}`,
    name,
    value: asObject(example)['value'] as Json,
    schema,
  }));
  return [...only, ...named];
}

function mediaTypes(holder: Located | undefined): Located[] {
  const content = holder && specification.child(holder, 'content');
  return Object.keys(content?.value ?? {}).flatMap(
    (type) => (content && specification.child(content, type)) ?? [],
  );
}

const answers = operations.flatMap((operation) => {
  const responses = specification.child(operation, 'responses');
  return Object.keys(responses?.value ?? {}).flatMap((status) => {
    const response = responses && specification.child(responses, status);
    return response ? [{ operation, status, response }] : [];
  });
});

const answerExamples = answers.flatMap(({ operation, status, response }) =>
  mediaTypes(response).flatMap((media) =>
    examplesOf(`${operation.operationId} ${status}`, media).map((example) => ({
      ...example,
      operation,
      status,
    })),
  ),
);

const requestExamples = operations.flatMap((operation) =>
  [
    ...mediaTypes(specification.child(operation, 'requestBody')).flatMap((media) =>
      examplesOf('body', media),
    ),
    ...operation.parameters.flatMap((parameter) =>
      examplesOf(`parameter ${parameter.value['name']}`, parameter),
    ),
  ].map((example) => ({ ...example, operation })),
);

const headerExamples = answers.flatMap(({ operation, status, response }) => {
  const headers = specification.child(response, 'headers');
  return Object.keys(headers?.value ?? {}).flatMap((name) => {
    const header = headers && specification.child(headers, name);
    const examples = header ? examplesOf(`${status} header ${name}`, header) : [];
    return examples.map((example) => ({ ...example, operation }));
  });
});

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'genesys', ...specification.document });

const validators = new Map<string, ValidateFunction>();

/** What is wrong with a value, if anything, by a schema of the document. */
function problemOf(schema: JsonObject, value: Json): string | undefined {
  const text = JSON.stringify(schema).replaceAll('"#/', '"genesys#/');
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

describe('The spec', () => {
  test('has an example of every answer that has a body, and of every request body', () => {
    const shown = new Set(
      answerExamples.map(({ operation, status }) => `${operation.operationId} ${status}`),
    );
    const withBody = answers.filter(({ response }) => mediaTypes(response).length > 0);
    expect(withBody.map(({ operation, status }) => `${operation.operationId} ${status}`)).toEqual([...shown]);
    const taking = operations.filter(({ value }) => value['requestBody']);
    const shownBodies = requestExamples.filter(({ title }) => title.startsWith('body'));
    const withExample = new Set(shownBodies.map(({ operation }) => operation.operationId));
    expect(taking.map(({ operationId }) => operationId)).toEqual([...withExample]);
  });

  test.each(operations)('shows only what is valid in $operationId', ({ operationId }) => {
    const examples = [...answerExamples, ...requestExamples, ...headerExamples].filter(
      ({ operation }) => operation.operationId === operationId,
    );
    expect(examples.length).toBeGreaterThan(0);
    const problems = examples.flatMap(({ title, schema, value }) => {
      const problem = problemOf(schema, value);
      return problem === undefined ? [] : [`${title}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test('would not get away with an example that is wrong', () => {
    const presence = { $ref: '#/components/schemas/UserPresence' };
    expect(problemOf(presence, {})).toContain("must have required property 'source'");
    expect(problemOf({ type: 'string', format: 'date-time' }, 'yesterday')).toContain('must match format');
  });

  test('shows valid components', () => {
    const schemas = asObject(asObject(specification.document['components'])['schemas']);
    const examples = Object.entries(schemas).flatMap(([name, schema]) => {
      const { example, examples: several } = asObject(schema);
      const list = Array.isArray(several) ? several : [];
      return [...(example === undefined ? [] : [example]), ...list].map((value) => ({ name, value }));
    });
    for (const { name, value } of examples) {
      expect(problemOf({ $ref: `#/components/schemas/${name}` }, value)).toBeUndefined();
    }
  });
});

describe("Prism's stateless mock", () => {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism('mock');
  }, 60_000);
  afterAll(() => prism?.stop());

  /** A valid request of an operation, made of the spec's own examples. */
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
    const [media] = mediaTypes(specification.child(operation, 'requestBody'));
    const [body] = media ? examplesOf('body', media) : [];
    return {
      path: query.size === 0 ? path : `${path}?${query}`,
      init: {
        method: operation.method,
        headers: {
          authorization: isToken ? `Basic ${btoa('mock-client:mock-client-secret')}` : 'Bearer any',
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

  // A HEAD has no body to compare.
  const serving = operations.filter(({ method }) => method !== 'HEAD');
  test.each(serving)('serves every example of $operationId', async (operation) => {
    const { path, init } = requestOf(operation);
    const examples = answerExamples.filter((example) => example.operation === operation);
    await Promise.all(
      examples.map(async ({ title, name, status, value }) => {
        const prefer = `code=${status}${name && `, example=${name}`}`;
        const response = await fetch(`${prism.url}${path}`, {
          ...init,
          headers: { ...init.headers, prefer },
        });
        expect({ title, status: response.status, body: await response.json() }).toEqual({
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
