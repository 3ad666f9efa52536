import { between, type Random, weighted } from './random';

/** How somebody spends the week; it decides when they are free, what they can do and how far they go. */
export type Life = 'pupil' | 'student' | 'worker' | 'shift-worker' | 'home' | 'retired' | 'elder';

/** Ages of people who would register, older than the country as Tama is: about a third are 65 or over. */
const drawBand = weighted<readonly [number, number]>([
  [[12, 14], 1.5],
  [[15, 17], 3],
  [[18, 22], 7],
  [[23, 29], 7],
  [[30, 39], 12],
  [[40, 49], 15],
  [[50, 59], 16.5],
  [[60, 64], 8],
  [[65, 69], 9],
  [[70, 74], 9.5],
  [[75, 79], 7],
  [[80, 84], 3.5],
  [[85, 89], 1],
]);

export function drawAge(random: Random): number {
  const [least, most] = drawBand(random);
  return between(random, least, most);
}

export function drawLife(random: Random, age: number): Life {
  if (age < 18) return 'pupil';
  if (age >= 76) return 'elder';
  if (age >= 65) return random() < 0.88 ? 'retired' : 'shift-worker';
  if (age <= 22) return random() < 0.8 ? 'student' : 'shift-worker';
  if (age >= 60 && random() < 0.35) return 'retired';
  return drawWorkingLife(random);
}

const drawWorkingLife = weighted<Life>([
  ['worker', 58],
  ['shift-worker', 17],
  ['home', 25],
]);
