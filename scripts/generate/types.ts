import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './banner.ts';

export interface TypeOptions {
  /**
   * Make every property and list readonly.
   * @default false
   */
  readonly immutable?: boolean;
}

/** The TypeScript types of one document. */
export async function types(document: URL, options: TypeOptions = {}): Promise<string> {
  return banner(document) + astToString(await openapiTS(document, { alphabetize: false, ...options }));
}
