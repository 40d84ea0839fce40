import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './banner.ts';

/** The TypeScript types of one document. */
export async function types(document: URL): Promise<string> {
  return banner(document) + astToString(await openapiTS(document, { alphabetize: false }));
}
