import ts from 'typescript';
import {
  declareInterface,
  declareType,
  isNever,
  type Member,
  mapMembers,
  memberName,
  membersOf,
  orUndefined,
  propertiesOf,
  reference,
  typeOf,
  withComment,
  withoutComment,
  withType,
} from './type-members.ts';

const { factory } = ts;

/** The responses that most operations share. */
const SHARED = 'SharedResponses';

/**
 * Restructures the output of openapi-typescript, which is one interface with all schemas, and repeats shared
 * responses for each operation. Here each schema and query is a named type, so that editors and compilers show
 * its name and the package's declarations include only used types. Shared responses are written once. Headers
 * and examples of responses, and absent members (`put?: never`), are omitted.
 */
export class NamedTypes {
  readonly #interfaces: ReadonlyMap<string, readonly Member[]>;
  readonly #operations: readonly Member[];
  /** The responses that most operations share, by status and type. */
  readonly #shared: ReadonlyMap<string, Member>;
  readonly #queries: ts.Statement[] = [];

  constructor(interfaces: readonly ts.InterfaceDeclaration[]) {
    this.#interfaces = new Map(interfaces.map(({ name, members }) => [name.text, propertiesOf(members)]));
    // Webhooks describe socket messages, which are not operations.
    const messages = new Set(this.#interface('webhooks').map(memberName));
    this.#operations = this.#interface('operations').filter(
      (operation) => !messages.has(memberName(operation)),
    );
    this.#shared = mostShared(this.#operations.map(referencesOf));
  }

  declarations(): ts.Statement[] {
    const schemas = this.#components('schemas');
    const byName = schemas.map((schema) =>
      factory.createPropertySignature(undefined, schema.name, undefined, reference(memberName(schema))),
    );
    const index = factory.createPropertySignature(
      undefined,
      'schemas',
      undefined,
      factory.createTypeLiteralNode(byName),
    );
    const shared = [...this.#shared.values()].map((response) => this.#resolved(response));
    return [
      declareInterface(
        'paths',
        this.#interface('paths').map((path) => this.#path(path)),
      ),
      declareInterface(
        'operations',
        this.#operations.map((operation) => this.#operation(operation)),
      ),
      ...this.#queries,
      ...(shared.length > 0 ? [declareInterface(SHARED, shared)] : []),
      ...this.#components('responses').map((response) =>
        declareType(responseName(memberName(response)), this.#response(response)),
      ),
      ...schemas.map((schema) => declareType(memberName(schema), this.#resolved(schema))),
      declareInterface('components', [index]),
    ];
  }

  #interface(name: string): readonly Member[] {
    return this.#interfaces.get(name) ?? [];
  }

  #components(kind: string): readonly Member[] {
    return membersOf(this.#interface('components').find((member) => memberName(member) === kind));
  }

  #path(path: Member): Member {
    return mapMembers(path, (members) =>
      members.filter((member) => memberName(member) !== 'parameters' && !isNever(member)),
    );
  }

  #operation(operation: Member): Member {
    return mapMembers(operation, (parts) =>
      parts.flatMap((part) => {
        if (memberName(part) === 'parameters') return this.#parameters(part, memberName(operation));
        if (memberName(part) === 'responses') return this.#responses(part);
        return isNever(part) ? [] : this.#body(part);
      }),
    );
  }

  /**
   * Replaces each query with a named type. Keeps `query?: never` and `path?: never`, so that none can be
   * passed.
   */
  #parameters(parameters: Member, operationId: string): Member {
    return mapMembers(parameters, (kinds) =>
      kinds
        .filter((kind) => !isNever(kind) || memberName(kind) === 'query' || memberName(kind) === 'path')
        .map((kind) => {
          const resolved = this.#resolved(kind);
          if (memberName(kind) !== 'query' || isNever(kind)) return resolved;
          const query = mapMembers(resolved, (members) => members.map(orUndefined));
          const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
          const says = `The query parameters of \`${operationId}\`.`;
          this.#queries.push(declareType(name, withComment(query, says)));
          return orUndefined(withType(kind, reference(name)));
        }),
    );
  }

  #responses(responses: Member): Member {
    const isOwn = (response: Member) => !this.#shared.has(keyOf(response));
    const all = membersOf(responses);
    const sharesAll = this.#shared.size > 0 && all.length - all.filter(isOwn).length === this.#shared.size;
    const own = (sharesAll ? all.filter(isOwn) : all).map((response) => this.#response(response));
    const literal = factory.createTypeLiteralNode(own);
    const type = sharesAll ? factory.createIntersectionTypeNode([reference(SHARED), literal]) : literal;
    return withType(responses, type);
  }

  #response(response: Member): Member {
    return this.#body(
      mapMembers(response, (members) => members.filter((member) => memberName(member) === 'content')),
    );
  }

  /** Returns a body without the examples of its media types. */
  #body(body: Member): Member {
    return this.#resolved(
      mapMembers(body, (members) =>
        members.map((content) => mapMembers(content, (types) => types.map(withoutComment))),
      ),
    );
  }

  /** Replaces `components['schemas'][…]` with names, and parameters with their types. */
  #resolved(member: Member): Member {
    const visit = (node: ts.Node): ts.Node =>
      this.#component(node) ?? ts.visitEachChild(node, visit, undefined);
    return ts.visitEachChild(member, visit, undefined);
  }

  #component(node: ts.Node): ts.TypeNode | undefined {
    const [kind, name] = placeOf(node);
    if (kind === undefined || name === undefined) return undefined;
    if (kind === 'schemas') return reference(name);
    if (kind === 'responses') return reference(responseName(name));
    const component = this.#components(kind).find((member) => memberName(member) === name);
    return component && typeOf(this.#resolved(component));
  }
}

/** Avoids collisions with schemas of the same name. */
function responseName(name: string): string {
  return `${name}Response`;
}

/** `['schemas', 'User']` of `components['schemas']['User']`. */
function placeOf(node: ts.Node): string[] {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return [];
  const { objectType, indexType } = node.objectType;
  const isComponent =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === 'components';
  return isComponent ? [literalOf(indexType), literalOf(node.indexType)] : [];
}

function literalOf(node: ts.TypeNode): string {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : '';
}

/** Returns the status and target of a response that is a reference. */
function keyOf(response: Member): string {
  return [memberName(response), ...placeOf(typeOf(response))].join(' ');
}

function referencesOf(operation: Member): Map<string, Member> {
  const responses = membersOf(operation).find((part) => memberName(part) === 'responses');
  const references = membersOf(responses).filter((response) => placeOf(typeOf(response)).length > 0);
  return new Map(references.map((response) => [keyOf(response), response]));
}

/** Returns the set of responses that saves the most text when written once. */
function mostShared(sets: readonly ReadonlyMap<string, Member>[]): ReadonlyMap<string, Member> {
  const saved = (set: ReadonlyMap<string, Member>) =>
    set.size * (sets.filter((other) => [...set.keys()].every((key) => other.has(key))).length - 1);
  return sets.reduce((best, set) => (saved(set) > saved(best) ? set : best), new Map<string, Member>());
}
