import fc from 'fast-check';
import { players } from '../contract/game/seed-players.ts';

/** Players who log in: three friends in a group, and a player without friends. */
export const playerNames = ['nova', 'pixel', 'rook', 'wren'] as const;
export type PlayerName = (typeof playerNames)[number];
/** Profiles that can have a presence: the players, and a thermometer that never logs in. */
export const cast = [...playerNames, 'thermometer'] as const;
export type Who = (typeof cast)[number];

export const TOO_LARGE = 'too large';

/** A step of a history. A player acts in its latest session. */
export type PlayerStep =
  | { readonly does: 'log in' | 'log out' | 'connect' | 'stop listening' | 'push'; readonly who: PlayerName }
  | { readonly does: 'keep alive'; readonly who: PlayerName; readonly over: 'http' | 'rtt' }
  /** Closes one of the player's connections, by index modulo their number. */
  | { readonly does: 'hang up'; readonly who: PlayerName; readonly which: number }
  | {
      readonly does: 'listen';
      readonly who: PlayerName;
      readonly to: 'friends' | 'group' | readonly Who[];
      readonly bidirectional: boolean;
    }
  | { readonly does: 'show'; readonly who: PlayerName; readonly visible: boolean }
  | { readonly does: 'act'; readonly who: PlayerName; readonly activity: number | typeof TOO_LARGE }
  | { readonly does: 'befriend' | 'part'; readonly who: PlayerName; readonly other: Who }
  | {
      readonly does: 'initialize';
      readonly whom: Who;
      readonly visible?: boolean;
      readonly activity?: number;
      readonly seconds?: number;
    }
  | { readonly does: 'extend'; readonly whom: Who; readonly seconds?: number }
  | { readonly does: 'terminate'; readonly whom: Who }
  | { readonly does: 'wait'; readonly seconds: number };

/** All players connect. */
export const prologue: readonly PlayerStep[] = playerNames.flatMap((who): PlayerStep[] => [
  { does: 'log in', who },
  { does: 'connect', who },
]);

/** All players reconnect, register and change: this reveals the remaining state of a history. */
export const epilogue: readonly PlayerStep[] = [
  ...prologue,
  ...cast.map((whom): PlayerStep => ({ does: 'initialize', whom, visible: true })),
  ...playerNames.map((who): PlayerStep => ({ does: 'listen', who, to: 'friends', bidirectional: false })),
  ...cast.map((whom): PlayerStep => ({ does: 'terminate', whom })),
];

export function idOf(who: Who): string {
  return players[who];
}

const who = fc.constantFrom<PlayerName>(...playerNames);
const whom = fc.constantFrom<Who>(...cast);
const seconds = fc.integer({ min: 1, max: 60 });
const activity = fc.nat(9);

function alone(does: 'log in' | 'log out' | 'connect' | 'stop listening' | 'push'): fc.Arbitrary<PlayerStep> {
  return fc.record({ does: fc.constant(does), who });
}

export const playerStep: fc.Arbitrary<PlayerStep> = fc.oneof(
  { weight: 5, arbitrary: alone('log in') },
  { weight: 1, arbitrary: alone('log out') },
  { weight: 5, arbitrary: alone('connect') },
  { weight: 1, arbitrary: alone('stop listening') },
  { weight: 2, arbitrary: alone('push') },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('keep alive' as const),
      who,
      over: fc.constantFrom<'http' | 'rtt'>('http', 'rtt', 'rtt'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('hang up' as const), who, which: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('listen' as const),
      who,
      to: fc.oneof(
        fc.constantFrom<'friends' | 'group'>('friends', 'group'),
        fc.array(whom, { maxLength: 4 }),
      ),
      bidirectional: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('show' as const), who, visible: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('act' as const),
      who,
      activity: fc.oneof({ weight: 8, arbitrary: activity }, fc.constant<typeof TOO_LARGE>(TOO_LARGE)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom<'befriend' | 'part'>('befriend', 'part'),
      who,
      other: whom,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { does: fc.constant('initialize' as const), whom, visible: fc.boolean(), activity, seconds },
      { requiredKeys: ['does', 'whom'] },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { does: fc.constant('extend' as const), whom, seconds },
      { requiredKeys: ['does', 'whom'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('terminate' as const), whom }) },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 45 }) }),
  },
);
