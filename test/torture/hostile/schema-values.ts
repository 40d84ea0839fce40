import fc, { type Arbitrary } from 'fast-check';
import {
  asObject,
  type Json,
  type Specification,
  type SpecificationObject,
} from '../../../scripts/generate/specification.ts';

const MAX_LEVELS = 6;

/** Values that a schema allows. */
export class SchemaValues {
  readonly #specification: Specification;
  readonly #knownTexts: Arbitrary<string>;

  /** @param known existing ids and names, so that some calls succeed. */
  constructor(specification: Specification, known: readonly string[]) {
    this.#specification = specification;
    this.#knownTexts = fc.constantFrom(...known);
  }

  of(schema: Json | undefined, depth = 0): Arbitrary<unknown> {
    const node = this.#resolved(schema);
    const examples = [node['example'], ...list(node['examples'])].filter((value) => value !== undefined);
    const made = this.#made(node, depth);
    return examples.length > 0 ? fc.oneof(made, fc.constantFrom(...examples)) : made;
  }

  #made(node: SpecificationObject, depth: number): Arbitrary<unknown> {
    if ('const' in node) return fc.constant(node['const']);
    const values = list(node['enum']);
    if (values.length > 0) return fc.constantFrom(...values);
    const branches = [...list(node['oneOf']), ...list(node['anyOf'])];
    if (branches.length > 0) return fc.oneof(...branches.map((branch) => this.of(branch, depth + 1)));
    const parts = list(node['allOf']);
    if (parts.length > 0) {
      return fc.tuple(...parts.map((part) => this.of(part, depth))).map((all) => Object.assign({}, ...all));
    }
    const types = typeof node['type'] === 'string' ? [node['type']] : list(node['type']).map(String);
    if (types.length === 0 && node['properties']) types.push('object');
    return types.length === 0
      ? fc.jsonValue({ maxDepth: 1 })
      : fc.oneof(...types.map((type) => this.#ofType(type, node, depth)));
  }

  #ofType(type: string, node: SpecificationObject, depth: number): Arbitrary<unknown> {
    const { minimum: min = -1000, maximum: max = 100_000 } = node as { minimum?: number; maximum?: number };
    switch (type) {
      case 'object':
        return this.#objects(node, depth);
      case 'array':
        return depth > MAX_LEVELS
          ? fc.constant([])
          : fc.array(this.of(node['items'] ?? {}, depth + 1), { maxLength: 3 });
      case 'string':
        return this.#texts(node);
      case 'integer':
        return fc.integer({ min: Math.ceil(min), max: Math.max(Math.floor(max), Math.ceil(min)) });
      case 'number':
        return fc.double({ min, max: Math.max(max, min), noNaN: true });
      case 'boolean':
        return fc.boolean();
      default:
        return fc.constant(null);
    }
  }

  #objects(node: SpecificationObject, depth: number): Arbitrary<unknown> {
    const properties = asObject(node['properties'] ?? {});
    const required = list(node['required']).map(String);
    const wanted = Object.keys(properties).filter((name) => depth <= MAX_LEVELS || required.includes(name));
    const fields = Object.fromEntries(wanted.map((name) => [name, this.of(properties[name], depth + 1)]));
    const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
    const more = node['additionalProperties'];
    if (typeof more !== 'object' || depth > MAX_LEVELS) return known;
    const names = fc.constantFrom('en_US', 'de', 'LOCATION', 'a');
    return fc
      .tuple(known, fc.dictionary(names, this.of(more, depth + 1), { maxKeys: 2 }))
      .map(([one, other]) => ({ ...one, ...other }));
  }

  #texts({ format, minLength = 0, maxLength = 30 }: SpecificationObject): Arbitrary<string> {
    if (format === 'uuid') return fc.oneof(this.#knownTexts, fc.uuid());
    if (format === 'date-time') {
      return fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString());
    }
    const length = {
      minLength: Number(minLength),
      maxLength: Math.max(Number(minLength), Math.min(Number(maxLength), 30)),
    };
    return fc.oneof(this.#knownTexts, fc.string(length));
  }

  #resolved(schema: Json | undefined): SpecificationObject {
    if (typeof schema !== 'object' || schema === null) return {};
    return this.#specification.resolve({ value: asObject(schema), pointer: '' }).value;
  }
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
