import type { Change, Pair } from '../change';
import type { Opening, Person } from '../model';
import { chord } from '../position';
import type { PairRule } from './rule';

/** Both online, or the place lies within the resident's own longest way, to the metre and included. */
export const distance: PairRule<'distance'> = {
  code: 'distance',
  blocks: 'list',
  judges: 'pair',
  holds: ({ person, opening }) => canJoinOnline(person, opening) || isInReach(person, opening),
  datum: ({ person, opening }) => {
    const metres = wayBetween(person, opening);
    return {
      metres: metres === null ? null : Math.ceil(metres),
      longestWay: person.longestWay,
      openingOnline: opening.online,
      personOnline: person.online,
    };
  },
  changes: (pair) => (pair.opening.online ? [{ change: 'join-online' }] : longerWay(pair)),
};

export function canJoinOnline(person: Person, opening: Opening): boolean {
  return opening.online && person.online;
}

export function isInReach(person: Person, opening: Opening): boolean {
  const metres = wayBetween(person, opening);
  return metres !== null && metres <= person.longestWay;
}

/** Metres, or `null` where either position is unknown. */
export function wayBetween(person: Person, opening: Opening): number | null {
  if (!person.position || !opening.position) return null;
  return chord(person.position, opening.position);
}

function longerWay({ person, opening }: Pair): Change[] {
  const metres = wayBetween(person, opening);
  return metres === null ? [] : [{ change: 'longest-way', metres: Math.ceil(metres) }];
}
