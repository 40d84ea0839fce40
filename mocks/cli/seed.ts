import { defaultBraincloudSeed, defaultGenesysSeed, type Seed } from '../index.ts';
import { printable } from './printable.ts';
import { readSeedFile } from './seed-file.ts';

const HEADER = `# What every world of the mock begins with: npx presence-kit --seed FILE
# Leave out genesys or braincloud to keep what that service begins with by default. Add stubs to answer other calls.
# Check it with: npx presence-kit seed check FILE

`;

/** The default seed as a file to start from. */
export async function seedText(json: boolean): Promise<string> {
  const seed: Seed = { genesys: defaultGenesysSeed, braincloud: defaultBraincloudSeed };
  if (json) return `${JSON.stringify(seed, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return HEADER + stringify(seed, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/**
 * Checks a seed file.
 * @returns what is in it, in a line.
 * @throws UsageError with file, line and column, when something is wrong with it.
 */
export async function checkSeedFile(file: string): Promise<string> {
  const { genesys, braincloud, stubs = [] } = await readSeedFile(file);
  const users = genesys ? `${genesys.users.length} users` : 'the default org';
  const profiles = braincloud ? `${braincloud.profiles.length} profiles` : 'the default app';
  const more = stubs.length > 0 ? `, ${stubs.length} stubs` : '';
  return `${printable(file)} is a good seed: ${users}, ${profiles}${more}.\n`;
}
