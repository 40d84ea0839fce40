import packageJson from '../../package.json' with { type: 'json' };
import { entries } from '../../scripts/entries.ts';
import { file, fromSources } from './served.ts';

type Entry = './genesys' | './braincloud' | './mocks' | './mocks/msw' | './mocks/node';

/** The file that an entry of the package is: built, or its source. */
export function entry(name: Entry): string {
  return file(fromSources ? (entries[name] ?? '') : packageJson.exports[name].default);
}

/** The file with the types of an entry, built. */
export function typesOf(name: Entry): string {
  return file(packageJson.exports[name].types);
}
