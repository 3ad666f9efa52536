import { WEIGHTS } from '@app/matching';
import type { OpeningTerms } from '../opening-terms';

/** People who have so many of the wanted skills and so much of the field: one sum for both. */
export interface Tier {
  readonly offered: number;
  readonly skills: number;
  readonly field: number;
}

const { fieldWished: FIELD_WISHED, fieldKindred: FIELD_KINDRED } = WEIGHTS;

/** The best first. */
export function tiersOf({ opening }: OpeningTerms): Tier[] {
  const wanted = opening.wantedSkills.length;
  const fields = [FIELD_WISHED, FIELD_KINDRED, 0];
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

/** Those of a word who have exactly so many of the skills: a sum of one binary digit a word, with carries. */
export function manySkillBits(skills: readonly Int32Array[], word: number, offered: number): number {
  const digits = [0, 0, 0, 0, 0, 0];
  for (const skill of skills) {
    let carry = skill[word]!;
    for (let digit = 0; digit < digits.length; digit++) {
      const sum = digits[digit]!;
      digits[digit] = sum ^ carry;
      carry &= sum;
    }
  }
  return digits.reduce((mask, bits, digit) => mask & ((offered >> digit) & 1 ? bits : ~bits), -1);
}

export type FieldKind = 'wished' | 'kindred' | 'other';

export function fieldKindOf({ field }: Tier): FieldKind {
  if (field === FIELD_WISHED) return 'wished';
  return field === FIELD_KINDRED ? 'kindred' : 'other';
}
