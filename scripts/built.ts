import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Checks that the generated files are current, so that tests and checks do not run on stale ones.
 * @throws Error when git-ignored files in mocks/generated are missing or older than their sources.
 */
export function requireBuiltFiles(): void {
  const built = statSync(`${root}mocks/generated/genesys-request-validators.js`, { throwIfNoEntry: false });
  const newer = built && newerThan(built, ['openapi', 'mocks/console']);
  if (built && !newer) return;
  const reason = newer ? `older than ${newer.slice(root.length)}` : 'missing';
  throw new Error(`Files in mocks/generated are ${reason}. Run \`npm run generate\`.`);
}

/** Returns whether dist is newer than its sources. */
export function isBuilt(): boolean {
  const built = statSync(`${root}dist/index.js`, { throwIfNoEntry: false });
  const sources = ['openapi', 'src', 'mocks', 'package.json', 'package-lock.json', 'tsdown.config.ts'];
  return built !== undefined && newerThan(built, sources) === undefined;
}

/** Returns one of these files, or a file in these folders, that is newer than the build; undefined if there is none. */
function newerThan({ mtimeMs }: Stats, paths: readonly string[]): string | undefined {
  return paths
    .flatMap((path) =>
      statSync(root + path).isDirectory()
        ? readdirSync(root + path, { recursive: true, encoding: 'utf8' }).map((file) =>
            join(root, path, file),
          )
        : [join(root, path)],
    )
    .find((path) => statSync(path).mtimeMs > mtimeMs);
}
