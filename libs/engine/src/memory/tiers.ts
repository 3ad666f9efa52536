import { WEIGHTS } from '@app/matching';
import type { OpeningTerms } from '../opening-terms';
import type { SearchColumns } from './search-columns';
import type { Survivors } from './survivors';

/** People who have so many of the wanted skills and so much of the field: one sum for both. */
export interface Tier {
  readonly offered: number;
  readonly skills: number;
  readonly field: number;
}

/** The best first. */
export function tiersOf({ opening }: OpeningTerms): Tier[] {
  const wanted = opening.wantedSkills.length;
  const fields = [WEIGHTS.fieldWished, WEIGHTS.fieldKindred, 0];
  return Array.from({ length: wanted + 1 }, (_, offered) => ({
    offered,
    skills: skillPoints(offered, wanted),
  }))
    .flatMap((tier) => fields.map((field) => ({ ...tier, field })))
    .sort((a, b) => b.skills + b.field - a.skills - a.field);
}

export function skillPoints(offered: number, wanted: number): number {
  return wanted === 0 ? WEIGHTS.skillsNoneWanted : Math.floor((WEIGHTS.skills * offered) / wanted);
}

/** Counts wanted skills of 32 people at once: a carry through one word a binary digit. */
export class SkillCounts {
  private readonly digits: Int32Array[];

  constructor(words: number, columns: SearchColumns, survivors: Survivors) {
    const { skills } = columns;
    this.digits = Array.from({ length: 32 - Math.clz32(skills.length) }, () => new Int32Array(words));
    for (let at = 0; at < survivors.count; at++)
      for (const skill of skills) this.add(at, skill[survivors.words[at]!]!);
  }

  /** Those of the word at a survivor's place who have exactly so many. */
  exactly(at: number, count: number): number {
    if (count >> this.digits.length !== 0) return 0;
    let mask = -1;
    for (let digit = 0; digit < this.digits.length; digit++) {
      const bits = this.digits[digit]![at]!;
      mask &= (count >> digit) & 1 ? bits : ~bits;
    }
    return mask;
  }

  private add(at: number, bits: number): void {
    let carry = bits;
    for (const digit of this.digits) {
      const sum = digit[at]!;
      digit[at] = sum ^ carry;
      carry &= sum;
    }
  }
}

/** Those of a word in the field's tier. */
export function fieldBits({ field, kindred }: SearchColumns, word: number, points: number): number {
  const wished = field ? field[word]! : 0;
  if (points === WEIGHTS.fieldWished) return wished;
  let any = 0;
  for (let at = 0; at < kindred.length; at++) any |= kindred[at]![word]!;
  return points === WEIGHTS.fieldKindred ? any & ~wished : ~(any | wished);
}
