import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Tests and checks would otherwise run on validators and a console made from other sources.
 * @throws Error when the files that git ignores in mocks/generated are missing, or older than a source of theirs.
 */
export function requireBuiltFiles(): void {
  const built = statSync(`${root}mocks/generated/genesys-router.js`, { throwIfNoEntry: false });
  const sources = ['openapi', 'mocks/console'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, folder, path),
    ),
  );
  const newer = built && sources.find((path) => statSync(path).mtimeMs > built.mtimeMs);
  if (built && !newer) return;
  const reason = newer ? `older than ${newer.slice(root.length)}` : 'missing';
  throw new Error(`Files in mocks/generated are ${reason}. Run \`npm run generate\`.`);
}
