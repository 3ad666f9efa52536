import type { Accommodation, Qualification, Residency, SpokenLanguage } from '@app/vocabulary';
import { addDays, addYears, ageOn } from './days';
import type { HeldQualification } from './model';
import { between, type Random } from './random';
import type { Life } from './resident-life';

/** Longest ways in steps of 100 m, by habit. */
const WAYS: Record<Life, readonly [number, number]> = {
  pupil: [800, 3000],
  student: [2000, 10_000],
  worker: [1500, 6000],
  'shift-worker': [1500, 5000],
  home: [800, 3500],
  retired: [1000, 5000],
  elder: [500, 2500],
};

export function drawLongestWay(random: Random, life: Life): number {
  const [least, most] = WAYS[life];
  return between(random, least / 100, most / 100) * 100;
}

const ONLINE: Record<Life, number> = {
  pupil: 0.3,
  student: 0.55,
  worker: 0.45,
  'shift-worker': 0.35,
  home: 0.4,
  retired: 0.25,
  elder: 0.1,
};

export function drawOnline(random: Random, life: Life): boolean {
  return random() < ONLINE[life];
}

export function drawResidency(random: Random, life: Life): Residency[] {
  if (random() < 0.05) return life === 'student' || life === 'pupil' ? ['studies'] : ['works'];
  const here: Residency[] = ['lives'];
  if (life === 'pupil' || (life === 'student' && random() < 0.5)) here.push('studies');
  if ((life === 'worker' || life === 'shift-worker') && random() < 0.3) here.push('works');
  return here;
}

const SPOKEN: readonly (readonly [SpokenLanguage, number])[] = [
  ['zh', 0.015],
  ['ko', 0.012],
  ['es', 0.006],
  ['fr', 0.006],
  ['pt', 0.003],
  ['jsl', 0.012],
];

/** `mother` is set for neighbours from abroad, of whom a few do not speak Japanese yet. */
export function drawLanguages(random: Random, life: Life, mother: SpokenLanguage | null): SpokenLanguage[] {
  const spoken: SpokenLanguage[] = mother === null ? ['ja'] : [mother];
  if (mother !== null && random() < 0.9) spoken.unshift('ja');
  const english = life === 'elder' || life === 'pupil' ? 0.04 : 0.15;
  if (mother !== 'en' && random() < english) spoken.push('en');
  for (const [language, chance] of SPOKEN) {
    if (!spoken.includes(language) && random() < chance) spoken.push(language);
  }
  return spoken;
}

interface Training {
  readonly code: Qualification;
  readonly chance: number;
  readonly from: number;
  /** Years until it must be renewed. */
  readonly valid: number | null;
}

const TRAININGS: readonly Training[] = [
  { code: 'driving-licence', chance: 0.5, from: 19, valid: 5 },
  { code: 'first-aid', chance: 0.06, from: 18, valid: 3 },
  { code: 'nursery-teacher', chance: 0.025, from: 22, valid: null },
  { code: 'teacher', chance: 0.04, from: 23, valid: null },
  { code: 'care-worker', chance: 0.04, from: 22, valid: null },
  { code: 'nurse', chance: 0.025, from: 23, valid: null },
  { code: 'dietitian', chance: 0.01, from: 22, valid: null },
  { code: 'sign-interpreter', chance: 0.004, from: 25, valid: null },
  { code: 'dementia-supporter', chance: 0.09, from: 20, valid: null },
];

export function drawQualifications(random: Random, birthDate: string, today: string): HeldQualification[] {
  const age = ageOn(birthDate, today);
  return TRAININGS.filter((training) => age > training.from && random() < training.chance).map((training) =>
    heldSince(random, training, birthDate, age, today),
  );
}

function heldSince(random: Random, training: Training, birthDate: string, age: number, today: string) {
  const { code, valid } = training;
  if (valid === null) {
    const from = addYears(
      addDays(birthDate, between(random, 0, 364)),
      between(random, training.from, age - 1),
    );
    return { code, from, until: null };
  }
  const from = addDays(today, -between(random, 1, valid * 365));
  return { code, from, until: addYears(from, valid) };
}

/** The accommodation that is needed, and the chance of it in a life of that kind. */
export function drawAccommodations(random: Random, life: Life, languages: readonly SpokenLanguage[]) {
  const old = life === 'elder' ? 1 : life === 'retired' ? 0.3 : 0.1;
  const chances: readonly (readonly [Accommodation, number])[] = [
    ['step-free', 0.1 * old],
    ['accessible-toilet', 0.03 * old],
    ['seated-work', 0.12 * old],
    ['with-child', life === 'home' ? 0.12 : 0],
    ['parking', life === 'pupil' || life === 'student' ? 0 : 0.015],
    ['plain-japanese', languages.includes('ja') ? 0.002 : 0.6],
    ['sign-language', languages.includes('jsl') ? 0.25 : 0],
    ['writing-instead-of-speech', 0.007],
    ['quiet-place', 0.01],
    ['assistance-dog', 0.0007],
  ];
  return chances.filter(([, chance]) => random() < chance).map(([code]) => code);
}

export function drawDaysAway(random: Random, today: string) {
  if (random() >= 0.12) return [];
  const from = addDays(today, between(random, 1, 45));
  return [{ from, until: addDays(from, between(random, 1, 13)) }];
}
