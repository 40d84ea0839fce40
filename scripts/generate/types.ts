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
  const nodes = await openapiTS(document, { alphabetize: false, ...options });
  const named = new NamedTypes(nodes.filter(ts.isInterfaceDeclaration));
  return banner(document) + withoutTags(astToString(named.declarations()));
}

/** What a comment begins with needs no tag to be a description. */
function withoutTags(text: string): string {
  return text.replaceAll(/(\/\*\*(?:\n +\*)?) @description /g, '$1 ');
}
