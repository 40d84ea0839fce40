import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import {
  asObject,
  type Json,
  type Located,
  type Operation,
  type Specification,
  type SpecificationObject,
} from '../../scripts/generate/specification.ts';
import { specifications } from '../specifications.ts';

export interface Example {
  /** Its location, such as `getUser 200 named`. */
  readonly title: string;
  /** Its name among several; empty for a single one. */
  readonly name: string;
  readonly value: Json;
  readonly schema: SpecificationObject;
}

export interface OperationExample extends Example {
  readonly operation: Operation;
}

export interface AnswerExample extends OperationExample {
  /** As in the spec, such as `200` or `4XX`. */
  readonly status: string;
}

/** The examples of a document in openapi/. */
export class SpecExamples {
  readonly name: string;
  readonly specification: Specification;
  readonly operations: readonly Operation[];
  readonly answers: readonly AnswerExample[];
  readonly requests: readonly OperationExample[];
  readonly headers: readonly OperationExample[];
  readonly #responses: readonly { operation: Operation; status: string; response: Located }[];
  readonly #ajv = new Ajv2020({ strict: false });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(name: 'genesys' | 'braincloud') {
    this.name = name;
    this.specification = specifications[name];
    this.operations = this.specification.operations();
    this.#responses = this.operations.flatMap((operation) =>
      this.#children(operation, 'responses').map(([status, response]) => ({ operation, status, response })),
    );
    this.answers = this.#responses.flatMap(({ operation, status, response }) =>
      this.mediaTypes(response).flatMap((media) =>
        examplesOf(`${operation.operationId} ${status}`, media).map((example) => ({
          ...example,
          operation,
          status,
        })),
      ),
    );
    this.requests = this.operations.flatMap((operation) =>
      [
        ...this.mediaTypes(this.specification.child(operation, 'requestBody')).flatMap((media) =>
          examplesOf('body', media),
        ),
        ...operation.parameters.flatMap((parameter) =>
          examplesOf(`parameter ${parameter.value['name']}`, parameter),
        ),
      ].map((example) => ({ ...example, operation })),
    );
    this.headers = this.#responses.flatMap(({ operation, status, response }) =>
      this.#children(response, 'headers').flatMap(([header, located]) =>
        examplesOf(`${status} header ${header}`, located).map((example) => ({ ...example, operation })),
      ),
    );
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: name, ...this.specification.document });
  }

  /** Returns how a value violates a schema of the document; undefined if the value is valid. */
  problemOf(schema: SpecificationObject, value: Json): string | undefined {
    const text = JSON.stringify(schema).replaceAll('"#/', `"${this.name}#/`);
    const validate = this.#validators.get(text) ?? this.#ajv.compile(JSON.parse(text) as object);
    this.#validators.set(text, validate);
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors);
  }

  mediaTypes(holder: Located | undefined): Located[] {
    return holder ? this.#children(holder, 'content').map(([, media]) => media) : [];
  }

  /** Creates tests that every request and answer has an example, and that all examples are valid. */
  testAll(): void {
    test('has an example of every response and request body', () => {
      const shown = new Set(
        this.answers.map(({ operation, status }) => `${operation.operationId} ${status}`),
      );
      const withBody = this.#responses.filter(({ response }) => this.mediaTypes(response).length > 0);
      expect(withBody.map(({ operation, status }) => `${operation.operationId} ${status}`)).toEqual([
        ...shown,
      ]);
      const taking = this.operations.filter(({ value }) => value['requestBody']);
      const shownBodies = this.requests.filter(({ title }) => title.startsWith('body'));
      const withExample = new Set(shownBodies.map(({ operation }) => operation.operationId));
      expect(taking.map(({ operationId }) => operationId)).toEqual([...withExample]);
    });

    test.each(this.operations)('has valid examples in $operationId', ({ operationId }) => {
      const examples = [...this.answers, ...this.requests, ...this.headers].filter(
        ({ operation }) => operation.operationId === operationId,
      );
      expect(examples.length).toBeGreaterThan(0);
      expect(this.#problemsOf(examples)).toEqual([]);
    });

    test('has valid examples in components', () => {
      const schemas = asObject(asObject(this.specification.document['components'])['schemas']);
      const examples = Object.entries(schemas).flatMap(([name, schema]) =>
        examplesIn(name, `#/components/schemas/${name}`, asObject(schema)),
      );
      expect(examples.length).toBeGreaterThan(0);
      expect(this.#problemsOf(examples)).toEqual([]);
    });
  }

  #problemsOf(examples: readonly Example[]): string[] {
    return examples.flatMap(({ title, schema, value }) => {
      const problem = this.problemOf(schema, value);
      return problem === undefined ? [] : [`${title}: ${problem}`];
    });
  }

  #children(holder: Located, name: string): [key: string, child: Located][] {
    const children = this.specification.child(holder, name);
    return Object.keys(children?.value ?? {}).flatMap((key) => {
      const child = children && this.specification.child(children, key);
      return child ? [[key, child] as [string, Located]] : [];
    });
  }
}

/** The examples of a media type, a parameter or a header. */
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

/** The examples of a schema, its properties and items. */
function examplesIn(title: string, pointer: string, schema: SpecificationObject): Example[] {
  const { example, examples: several, properties, items } = schema;
  const list = Array.isArray(several) ? several : [];
  const own = [...(example === undefined ? [] : [example]), ...list].map((value) => ({
    title,
    name: '',
    value,
    schema: { $ref: pointer },
  }));
  const inner = Object.entries(asObject(properties ?? {})).flatMap(([name, property]) =>
    examplesIn(`${title}.${name}`, `${pointer}/properties/${name}`, asObject(property)),
  );
  const ofItems = items === undefined ? [] : examplesIn(`${title}[]`, `${pointer}/items`, asObject(items));
  return [...own, ...inner, ...ofItems];
}
