import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url);

/**
 * Generates the ids of all rules, so that pages need not load the rules themselves. Rules are read as text,
 * because their modules import the generated file.
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
