/** What a resident can do (できること) and an opening can want. */
export const SKILLS = [
  'cooking',
  'gardening',
  'childcare',
  'reading-aloud',
  'tutoring',
  'smartphone',
  'computer',
  'design',
  'photo',
  'writing',
  'driving',
  'sign-language',
  'interpreting',
  'music',
  'sports-coaching',
  'handicraft',
  'carpentry',
  'heavy-work',
  'event-running',
  'reception',
  'accounting',
  'listening',
  'speaking',
  'walking-along',
  'caring',
  'local-knowledge',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Qualifications that an opening may require; each is held from a day, perhaps until a day. */
export const QUALIFICATIONS = [
  'driving-licence',
  'first-aid',
  'nursery-teacher',
  'teacher',
  'care-worker',
  'nurse',
  'dietitian',
  'sign-interpreter',
  'dementia-supporter',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** Languages spoken, as BCP 47 tags; `jsl` is Japanese Sign Language (ISO 639-3). */
export const SPOKEN_LANGUAGES = ['ja', 'en', 'zh', 'ko', 'vi', 'ne', 'tl', 'es', 'pt', 'fr', 'jsl'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** 配慮事項: what someone needs to take part, and what a place states it provides. Never a diagnosis. */
export const ACCOMMODATIONS = [
  'step-free',
  'accessible-toilet',
  'writing-instead-of-speech',
  'sign-language',
  'plain-japanese',
  'seated-work',
  'quiet-place',
  'with-child',
  'assistance-dog',
  'parking',
] as const;
export type Accommodation = (typeof ACCOMMODATIONS)[number];

/** 在住・在勤・在学 */
export const RESIDENCIES = ['lives', 'works', 'studies'] as const;
export type Residency = (typeof RESIDENCIES)[number];
