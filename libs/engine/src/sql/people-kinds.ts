import { WEIGHTS } from '@app/matching';
import { skillPoints } from '../memory/tiers';
import type { PeopleDraft } from './people-draft';

const MOST_ELSE = WEIGHTS.distance + WEIGHTS.time + WEIGHTS.rest;
const { fieldWished, fieldKindred } = WEIGHTS;
/** Of more wanted skills there are too many pairs to ask for each. */
const SKILLS_PAIRED = 3;

/** People alike in skills and wishes: nobody is of two kinds, and everybody is of one. */
export interface Kind {
  /** Whether they wish for the field; `null` where some do. */
  readonly wish: boolean | null;
  /** Bits of wanted skills that they all offer, and of such as none of them does. */
  readonly offered: readonly number[];
  readonly missing: readonly number[];
  /** The most points that anybody of them can have. */
  readonly most: number;
}

export interface Kinds {
  /** Those who have the best. */
  readonly first: readonly Kind[];
  readonly others: readonly Kind[];
}

/** Points by how many of the wanted skills somebody offers at most. */
type Points = (offered: number) => number;

export function kindsOf({ terms, codes }: PeopleDraft): Kinds {
  const { wantedSkills, online, position } = terms.opening;
  const bits = codes.knownBits('skill', wantedSkills);
  const points: Points = (offered) => skillPoints(offered, wantedSkills.length) + MOST_ELSE;
  // Nowhere on the map there is no index to ask: the table is read once, for everybody.
  if (online || !position) return { first: [everybody([], points(bits.length))], others: [] };
  const rest: Kind[] = [
    { wish: true, offered: [], missing: bits, most: points(0) + fieldWished },
    { wish: false, offered: [], missing: bits, most: points(0) + fieldKindred },
  ];
  if (bits.length === 0) return { first: rest.slice(0, 1), others: rest.slice(1) };
  // One skill earns more than any wish: whoever offers it is read at once, and mostly nobody else.
  if (wantedSkills.length === 1) return { first: [everybody(bits, points(1))], others: rest };
  const others = bits.length > SKILLS_PAIRED ? oneByOne(bits, false, points) : pairsAndSingles(bits, points);
  return { first: oneByOne(bits, true, points), others: [...others, ...rest] };
}

/** Who offers these, whatever the wishes. */
function everybody(offered: readonly number[], most: number): Kind {
  return { wish: null, offered, missing: [], most: most + fieldWished };
}

/** Who offers a skill and none of those before it. */
function oneByOne(bits: readonly number[], wish: boolean, points: Points): Kind[] {
  return bits.map((bit, at) => ({
    wish,
    offered: [bit],
    missing: bits.slice(0, at),
    most: points(bits.length - at) + (wish ? fieldWished : fieldKindred),
  }));
}

/** Who wishes for something else and offers two of the skills or more, by the first two of them; and who offers one. */
function pairsAndSingles(bits: readonly number[], points: Points): Kind[] {
  const pairs = bits.flatMap((one, at) =>
    bits.slice(at + 1).map((other, further): Kind => {
      const second = at + 1 + further;
      const missing = bits.slice(0, second).filter((bit) => bit !== one);
      return {
        wish: false,
        offered: [one, other],
        missing,
        most: points(bits.length - second + 1) + fieldKindred,
      };
    }),
  );
  const singles = bits.map((bit): Kind => {
    const missing = bits.filter((other) => other !== bit);
    return { wish: false, offered: [bit], missing, most: points(1) + fieldKindred };
  });
  return [...pairs, ...singles];
}
