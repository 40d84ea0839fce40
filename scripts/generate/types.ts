import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import { NamedTypes } from './named-types.ts';

export interface TypeOptions {
  /**
   * Whether to make all properties and arrays readonly.
   * @default false
   */
  readonly immutable?: boolean;
}

/** Generates the TypeScript types of a document. */
export async function types(document: URL, options: TypeOptions = {}): Promise<string> {
  const nodes = await openapiTS(document, { alphabetize: false, transform: knownValues, ...options });
  const named = new NamedTypes(nodes.filter(ts.isInterfaceDeclaration));
  return banner(document) + withoutTags(astToString(named.declarations()));
}

/**
 * Types queries that the service parses leniently by the documented values: `x-known-values`, and
 * `x-allowable-values` in upper and lower case.
 */
function knownValues(schema: object): ts.TypeNode | undefined {
  const { 'x-known-values': known = [], 'x-allowable-values': allowable = [] } = schema as {
    [keyword: string]: readonly string[];
  };
  const values = [...known, ...allowable.flatMap((value) => [value, value.toLowerCase()])];
  const literals = values.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  return literals.length > 0 ? ts.factory.createUnionTypeNode(literals) : undefined;
}

/** A description at the start of a comment needs no tag. */
function withoutTags(text: string): string {
  return text.replaceAll(/(\/\*\*(?:\n +\*)?) @description /g, '$1 ');
}
