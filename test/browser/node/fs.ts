/// <reference types="vite/client" />
// Replaces node:fs when stories run in a page. Contains the specs that they check answers against.
const documents: Record<string, string> = import.meta.glob('../../../openapi/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function readFileSync(path: URL): string {
  const name = path.pathname.split('/').at(-1);
  const text = documents[`../../../openapi/${name}`];
  if (text === undefined) throw new Error(`There is no ${path} for a page.`);
  return text;
}
