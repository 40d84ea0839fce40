import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

export function banner(document: URL): string {
  return `// Generated from openapi/${basename(fileURLToPath(document))} by \`npm run generate\`. Do not edit.\n\n`;
}
