import { defaultBraincloudSeed, defaultGenesysSeed, type Seed } from '../index.ts';
import { printable } from './printable.ts';
import { readSeedFile } from './seed-file.ts';

const HEADER = `# The initial state of every world. Use it with: npx presence-kit --seed FILE
# Every part is optional; required parts that are missing use these defaults. Refer to users, presences and profiles
# by id or name. Add stubs to answer other calls.
# Check it with: npx presence-kit seed check FILE

`;

/** Returns the default seed as a file to start from. */
export async function seedText(json: boolean): Promise<string> {
  const seed: Seed = { genesys: defaultGenesysSeed, braincloud: defaultBraincloudSeed };
  if (json) return `${JSON.stringify(seed, null, 2)}\n`;
  return yamlOf(seed, HEADER);
}

/**
 * Checks a seed file.
 * @returns a one-line summary of the seed.
 * @throws UsageError with file, line and column if the seed is invalid.
 */
export async function checkSeedFile(file: string): Promise<string> {
  const { genesys, braincloud, stubs = [] } = await readSeedFile(file);
  const users = genesys?.users ? `${genesys.users.length} users` : 'the default org';
  const profiles = braincloud?.profiles ? `${braincloud.profiles.length} profiles` : 'the default app';
  const more = stubs.length > 0 ? `, ${stubs.length} stubs` : '';
  return `${printable(file)} is a valid seed: ${users}, ${profiles}${more}.\n`;
}

/**
 * Creates a seed from a recording.
 * @param note prints a line for each part that was not recorded.
 * @returns the seed as YAML.
 * @throws UsageError for a file that is neither a transcript nor a HAR file.
 */
export async function seedFromFile(file: string, note: (line: string) => void): Promise<string> {
  const { readTranscript } = await import('./transcript-file.ts');
  const { seedFromExchanges } = await import('../upstream/recorded-seed.ts');
  const { exchanges } = await readTranscript(file);
  const { seed, notes } = seedFromExchanges(exchanges);
  for (const line of notes) note(line);
  return yamlOf(seed, `# Created from ${printable(file)}. Use it with: npx presence-kit --seed FILE\n\n`);
}

/** Returns a seed as YAML with a comment at the top. */
export async function yamlOf(seed: Seed, header: string): Promise<string> {
  const { stringify } = await import('yaml');
  return header + stringify(seed, { aliasDuplicateObjects: false, lineWidth: 0 });
}
