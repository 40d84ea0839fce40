// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

/** The operation with this method on this path, and what stands in its path, still percent-encoded. */
export function findOperation(
  method: string,
  path: string,
): { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;
