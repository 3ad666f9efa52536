import { FIELD_CODES, FIELDS, type Field, SKILLS, type Skill } from '@app/vocabulary';
import { between, pick, type Random, weighted } from './random';
import type { Life } from './resident-life';

/** What a resident offers and wishes for. */
interface Taste {
  readonly skills: readonly Skill[];
  readonly wishes: readonly Field[];
}

export interface TasteSource {
  readonly field: string;
  readonly skills: readonly string[];
}

const LIFE_SKILLS: Record<Life, readonly Skill[]> = {
  pupil: ['smartphone', 'music', 'event-running', 'handicraft', 'sports-coaching'],
  student: [
    'tutoring',
    'smartphone',
    'computer',
    'photo',
    'event-running',
    'sports-coaching',
    'design',
    'heavy-work',
  ],
  worker: ['computer', 'driving', 'accounting', 'design', 'photo', 'event-running', 'heavy-work', 'cooking'],
  'shift-worker': ['cooking', 'driving', 'caring', 'reception', 'heavy-work', 'listening'],
  home: ['cooking', 'childcare', 'reading-aloud', 'handicraft', 'reception', 'gardening', 'writing'],
  retired: [
    'gardening',
    'local-knowledge',
    'walking-along',
    'listening',
    'carpentry',
    'speaking',
    'cooking',
    'driving',
  ],
  elder: ['local-knowledge', 'listening', 'handicraft', 'reading-aloud', 'speaking', 'gardening'],
};

const LIFE_FIELDS: Record<Life, readonly Field[]> = {
  pupil: ['children', 'cleaning', 'animals', 'festival', 'sports', 'reading'],
  student: ['learning-support', 'children', 'festival', 'disaster', 'international', 'sports', 'digital'],
  worker: ['green', 'children', 'disaster', 'sports', 'festival', 'digital', 'environment', 'work'],
  'shift-worker': ['food', 'seniors', 'disability', 'green', 'culture', 'cleaning'],
  home: ['children', 'reading', 'food', 'green', 'international', 'culture'],
  retired: [
    'green',
    'history',
    'safety',
    'community',
    'seniors',
    'health',
    'environment',
    'learning-support',
  ],
  elder: ['community', 'seniors', 'history', 'culture', 'health', 'music', 'reading'],
};

const drawSkillCount = weighted([
  [0, 8],
  [1, 24],
  [2, 32],
  [3, 22],
  [4, 10],
  [5, 4],
] as const);

/** Draws tastes by life and, where there are openings, half of them in the mix that the openings ask for. */
export function tasteDrawer(openings: readonly TasteSource[]): (random: Random, life: Life) => Taste {
  const asked = openings.flatMap((opening) => opening.skills).filter(isSkill);
  const offered = openings.map((opening) => opening.field).filter(isField);
  return (random, life) => ({
    skills: drawSome(random, drawSkillCount(random), LIFE_SKILLS[life], asked, SKILLS),
    wishes: drawSome(random, between(random, 1, 4), LIFE_FIELDS[life], offered, FIELD_CODES),
  });
}

function drawSome<T>(
  random: Random,
  count: number,
  ofLife: readonly T[],
  asked: readonly T[],
  all: readonly T[],
) {
  const some = new Set<T>();
  for (let draw = 0; draw < count; draw += 1) {
    const chance = random();
    if (chance < 0.5 && asked.length > 0) some.add(pick(random, asked));
    else some.add(pick(random, chance < 0.9 ? ofLife : all));
  }
  return [...some];
}

function isSkill(code: string): code is Skill {
  return (SKILLS as readonly string[]).includes(code);
}

function isField(code: string): code is Field {
  return code in FIELDS;
}
