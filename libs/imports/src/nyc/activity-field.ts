import type { Field } from '@app/vocabulary';

// "Helping Neighbors in Need" holds meals, visits and lessons alike: there the title decides.
const CATEGORIES: Readonly<Record<string, Field | null>> = {
  'Strengthening Communities': 'community',
  'Helping Neighbors in Need': null,
  Education: 'learning-support',
  Health: 'health',
  Environment: 'environment',
  'Emergency Preparedness': 'disaster',
};

const WORDS: readonly (readonly [Field, RegExp])[] = [
  ['disaster', /\b(hurricane|storm|emergency|relief|red cross|preparedness)\b/i],
  [
    'seniors',
    /\b(seniors?|older adults?|elderly|55\+|home delivered|homebound|friendly visit\w*|age-friendly)/i,
  ],
  [
    'international',
    /\b(esl|english|immigrants?|citizenship|translators?|languages?|conversation|russian|spanish)\b/i,
  ],
  ['learning-support', /\b(tutors?|mentors?|mentoring|ged|teach\w*|instruct\w*|school|homework)\b/i],
  ['food', /\b(food|meals?|pantry|kitchen|cook\w*|feed\w*|passover|thanksgiving)\b/i],
  ['children', /\b(child\w*|kids?|babies|family)\b/i],
  ['youth', /\b(youth|teens?|scouts?)\b/i],
  ['disability', /\b(disab\w*|impaired|autis\w*|blind|deaf)\b/i],
  ['green', /\b(gardens?|gardening|parks?|trees?|forest|greening)\b/i],
  ['environment', /\b(recycl\w*|environment\w*|energy|compost\w*)\b/i],
  ['music', /\b(music\w*|concert|choir)\b/i],
  ['culture', /\b(arts?|artists?|museum|theat(er|re)|design|writing|journalism|carpentry)\b/i],
  ['sports', /\b(runs?|walk|5k|race|skating|fitness|sports?|cheer\w*|bike\w*)\b/i],
  ['health', /\b(cancer\w*|health|nutrition|therap\w*|arthritis|hospital|pharmacy)\b/i],
  ['work', /\b(career|employment|resume|job)\b/i],
  ['digital', /\b(computers?|website|drupal|technical)\b/i],
  ['group-support', /\b(grant|clerical|administrat\w*|fundraising|marketing|membership|interns?|office)\b/i],
  ['festival', /\b(festival|parade|streetfest|events?|fair)\b/i],
];

export interface FieldFound {
  readonly field: Field;
  readonly from: 'category' | 'title' | 'nothing';
  readonly categoryKnown: boolean;
}

/** The activity field by the category, else by words of the title, else `community`. */
export function activityField(category: string, title: string): FieldFound {
  const categoryKnown = Object.hasOwn(CATEGORIES, category);
  const byCategory = categoryKnown ? CATEGORIES[category] : null;
  if (byCategory) return { field: byCategory, from: 'category', categoryKnown };
  const byTitle = WORDS.find(([, words]) => words.test(title))?.[0];
  return { field: byTitle ?? 'community', from: byTitle ? 'title' : 'nothing', categoryKnown };
}
