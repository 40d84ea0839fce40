import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type SpecificationObject = { [key: string]: Json };

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;

/** An object of the document and its JSON pointer, as used in `$ref`. */
export interface Located {
  readonly value: SpecificationObject;
  readonly pointer: string;
}

export interface Operation extends Located {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Located[];
}

/** A hand-written OpenAPI document. References are resolved on request. */
export class Specification {
  readonly name: string;
  readonly document: SpecificationObject;

  constructor(name: string, path: string | URL) {
    this.name = name;
    this.document = asObject(parse(readFileSync(path, 'utf8')));
  }

  /** All operations under the path that defines them; `aliases` has the other paths. */
  operations(): Operation[] {
    const operations: Operation[] = [];
    for (const [path, item] of Object.entries(asObject(this.document['paths'] ?? {}))) {
      const pathItem = asObject(item);
      if (pathItem['$ref'] !== undefined) continue;
      const pathPointer = `#/paths/${escapeToken(path)}`;
      for (const method of METHODS) {
        if (pathItem[method] === undefined) continue;
        const value = asObject(pathItem[method]);
        const pointer = `${pathPointer}/${method}`;
        operations.push({
          operationId: String(value['operationId']),
          method: method.toUpperCase(),
          path,
          value,
          pointer,
          parameters: [...this.#parameters(pathItem, pathPointer), ...this.#parameters(value, pointer)],
        });
      }
    }
    return operations;
  }

  /** Paths whose path item is a `$ref` to another path, with that path. */
  aliases(): [alias: string, path: string][] {
    return Object.entries(asObject(this.document['paths'] ?? {})).flatMap(([alias, item]) => {
      const reference = asObject(item)['$ref'];
      if (typeof reference !== 'string') return [];
      return [[alias, unescapeToken(reference.replace('#/paths/', ''))]];
    });
  }

  /** Follows a `$ref`, if there is one. */
  resolve(located: Located): Located {
    const reference = located.value['$ref'];
    if (typeof reference !== 'string') return located;
    const value = reference
      .slice(2)
      .split('/')
      .map(unescapeToken)
      .reduce<Json>((node, token) => {
        const child = asObject(node)[token];
        if (child === undefined) throw new Error(`${this.name}: ${reference} does not exist.`);
        return child;
      }, this.document);
    return this.resolve({ value: asObject(value), pointer: reference });
  }

  child(located: Located, ...tokens: string[]): Located | undefined {
    let { value, pointer } = located;
    for (const token of tokens) {
      const child = value[token];
      if (child === undefined) return undefined;
      ({ value, pointer } = this.resolve({
        value: asObject(child),
        pointer: `${pointer}/${escapeToken(token)}`,
      }));
    }
    return { value, pointer };
  }

  #parameters(holder: SpecificationObject, pointer: string): Located[] {
    const list = Array.isArray(holder['parameters']) ? holder['parameters'] : [];
    return list.map((value, index) =>
      this.resolve({ value: asObject(value), pointer: `${pointer}/parameters/${index}` }),
    );
  }
}

export function asObject(value: Json | undefined): SpecificationObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`Expected an object, got ${JSON.stringify(value)}.`);
}

function escapeToken(token: string): string {
  return encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}
