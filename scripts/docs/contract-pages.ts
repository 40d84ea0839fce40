import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DEFAULT_HOST, DEFAULT_PORT } from '../../mocks/engine/default-address.ts';

const root = new URL('../../', import.meta.url);

/** The folder of static files of the site, including the rendered contracts. */
export const contractPages = fileURLToPath(new URL('node_modules/.cache/presence-kit-docs', root));

const MOCK = `http://${DEFAULT_HOST}:${DEFAULT_PORT}`;
const contracts = {
  genesys: { title: 'Genesys Cloud', server: MOCK },
  braincloud: { title: 'brainCloud', server: MOCK },
  'mock-control': { title: 'Mock control', server: `${MOCK}/__mock` },
};

/** Renders each OpenAPI document to a page. Includes Scalar, so that the pages work offline. */
export async function writeContractPages(): Promise<void> {
  const folder = `${contractPages}/contract`;
  await rm(contractPages, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const scalar = new URL('node_modules/@scalar/api-reference/dist/browser/standalone.js', root);
  await cp(fileURLToPath(scalar), `${folder}/scalar.js`);
  for (const [name, { title, server }] of Object.entries(contracts)) {
    await cp(fileURLToPath(new URL(`openapi/${name}.yaml`, root)), `${folder}/${name}.yaml`);
    await writeFile(`${folder}/${name}.html`, page(name, title, server));
  }
}

function page(name: string, title: string, server: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · presence-kit</title>
</head>
<body>
<div id="contract"></div>
<script src="scalar.js"></script>
<script>
const dark = localStorage.getItem('vitepress-theme-appearance');
Scalar.createApiReference('#contract', {
  url: '${name}.yaml',
  servers: [{ url: '${server}', description: 'The mock, on its default port' }],
  darkMode: dark === 'dark' || (dark !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches),
  withDefaultFonts: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'direct',
  proxyUrl: '',
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
});
</script>
</body>
</html>
`;
}
