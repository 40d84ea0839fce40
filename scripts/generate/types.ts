import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import { NamedTypes } from './named-types.ts';

export interface TypeOptions {
  /**
   * Make every property and list readonly.
   * @default false
   */
  readonly immutable?: boolean;
}

/** The TypeScript types of one document. */
export async function types(document: URL, options: TypeOptions = {}): Promise<string> {
  const nodes = await openapiTS(document, { alphabetize: false, transform: knownValues, ...options });
  const named = new NamedTypes(nodes.filter(ts.isInterfaceDeclaration));
  return banner(document) + plainComments(astToString(named.declarations()));
}

/**
 * Queries that the service reads leniently are typed by what the vendor documents: `x-known-values`, and
 * `x-allowable-values` in upper or lower case.
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

/**
 * Removes the first tag, which a description does not need, and indentation, which editors would render as
 * code.
 */
function plainComments(text: string): string {
  return text
    .replaceAll(/(\/\*\*(?:\n +\*)?) @description /g, '$1 ')
    .replaceAll(/^( *\*) {5}(?=\S| )/gm, '$1 ');
}
