import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url);

/**
 * The ids of all rules. The rules themselves are most of what a page would load of them. They are read as text: their
 * modules import this file.
 */
export function ruleIds(): string {
  const ids = ['genesys', 'braincloud'].flatMap((service) => {
    const folder = new URL(`mocks/${service}/rules/`, root);
    return readdirSync(folder)
      .sort()
      .flatMap(
        (file) =>
          readFileSync(new URL(file, folder), 'utf8').match(
            /(?<=^ {2}')[A-Z\d]+(?:-[A-Z\d]+)+(?=': \{$)/gm,
          ) ?? [],
      );
  });
  return (
    '// Generated from the rules in mocks/genesys/rules and mocks/braincloud/rules by `npm run generate`. Do not edit.\n\n' +
    `export const ruleIds: readonly string[] = ${JSON.stringify(ids, null, 2)};\n`
  );
}
