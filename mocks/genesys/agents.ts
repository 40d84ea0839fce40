import { InputError } from '../engine/input.ts';
import type { CompleteGenesysSeed } from './seed.ts';
import { builtInDefinitionIds as builtIn } from './system-presence.ts';

const FIRST_NAMES =
  'Amara Bruno Clara Dmitri Elif Farid Greta Hiroshi Ines Jamal Kaja Liam Maya Nikhil Olga Pedro Quinn Rosa Stefan Tara'.split(
    ' ',
  );
const LAST_NAMES = (
  'Abe Berg Costa Diallo Engel Fischer Garcia Hansen Ivanova Jansen Kaya Lopez Moreau Nguyen Olsen Park Quist Rossi ' +
  'Silva Tran Usman Vega Wolf Yilmaz Zhang'
).split(' ');
const PRESENCES = [
  builtIn.OnQueue,
  builtIn.OnQueue,
  builtIn.Available,
  builtIn.OnQueue,
  builtIn.Busy,
  builtIn.Break,
];

/**
 * Returns users for the seed of a large org: agents with distinct names, most of them on queue. The result
 * depends only on `count`.
 * @param count the number of users. From the 501st user on, names contain a number.
 * @throws InputError if `count` is not a non-negative integer.
 * @example
 * createPresenceMock({ seed: { genesys: { users: agents(200) } } });
 */
export function agents(count: number): CompleteGenesysSeed['users'] {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new InputError(`agents() expects a non-negative integer, got ${String(count)}.`);
  }
  return Array.from({ length: count }, (_, index) => agent(index));
}

function agent(index: number): CompleteGenesysSeed['users'][number] {
  const round = Math.floor(index / FIRST_NAMES.length);
  const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
  // Each round shifts the last names, so that every pair is used before one is repeated.
  const last = LAST_NAMES[(index + round) % LAST_NAMES.length] ?? '';
  const repeat = Math.floor(index / (FIRST_NAMES.length * LAST_NAMES.length));
  const suffix = repeat === 0 ? '' : ` ${repeat + 1}`;
  return {
    id: `11000000-0000-4000-8000-${(index + 1).toString(16).padStart(12, '0')}`,
    name: `${first} ${last}${suffix}`,
    email: `${first}.${last}${suffix.trim()}@example.com`.toLowerCase(),
    title: 'Agent',
    department: index % 3 === 0 ? 'Sales' : 'Support',
    presence: { definition: PRESENCES[index % PRESENCES.length] ?? builtIn.OnQueue },
  };
}
