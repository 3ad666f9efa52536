import type { FreeTime } from './model';
import { between, pick, type Random } from './random';
import type { Life } from './resident-life';
import { SAT, SUN, type Weekday } from './weekdays';

interface Habit {
  readonly days: readonly Weekday[];
  /** The chance that one such day is free. */
  readonly chance: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const WORKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4];
const WEEKEND: readonly Weekday[] = [SAT, SUN];

/**
 * Half-hours: 18 is 9:00, 24 noon, 34 17:00, 42 21:00. The habits of one life never overlap on a day, so that
 * what is drawn needs no merging.
 */
const HABITS: Record<Life, readonly Habit[]> = {
  pupil: [
    { days: WEEKEND, chance: 0.75, from: [18, 19, 20], to: [24, 28, 34] },
    { days: WORKDAYS, chance: 0.15, from: [31, 32], to: [35, 36] },
  ],
  student: [
    { days: WEEKEND, chance: 0.7, from: [18, 20, 24], to: [32, 34, 36] },
    { days: WORKDAYS, chance: 0.5, from: [34, 36], to: [40, 42, 43] },
    { days: WORKDAYS, chance: 0.2, from: [26, 28], to: [34] },
  ],
  worker: [
    { days: WEEKEND, chance: 0.75, from: [15, 16, 17, 18, 19], to: [24, 25, 34, 36] },
    { days: WORKDAYS, chance: 0.2, from: [37, 38], to: [42, 43] },
    { days: WORKDAYS, chance: 0.08, from: [12, 13], to: [16] },
    { days: [SUN], chance: 0.15, from: [38], to: [43, 44] },
  ],
  'shift-worker': [
    { days: WORKDAYS, chance: 0.35, from: [18, 19, 26], to: [30, 34, 36] },
    { days: WEEKEND, chance: 0.35, from: [18, 26], to: [32, 34] },
    { days: WORKDAYS, chance: 0.12, from: [36], to: [41, 42] },
  ],
  home: [
    { days: WORKDAYS, chance: 0.6, from: [16, 18, 19, 20], to: [24, 28, 30] },
    { days: WEEKEND, chance: 0.35, from: [16, 18, 19], to: [24, 32] },
    { days: WORKDAYS, chance: 0.08, from: [39], to: [42, 43] },
  ],
  retired: [
    { days: WORKDAYS, chance: 0.65, from: [12, 14, 16, 17, 18, 19], to: [24, 25, 32, 34, 36] },
    { days: WEEKEND, chance: 0.4, from: [14, 17, 18], to: [24, 30, 34, 36] },
    { days: WORKDAYS, chance: 0.1, from: [36], to: [40, 42] },
  ],
  elder: [
    { days: WORKDAYS, chance: 0.55, from: [12, 18, 19, 20], to: [24, 30] },
    { days: WEEKEND, chance: 0.25, from: [19, 20], to: [24, 28] },
  ],
};

/** The free times of one week by habit, each weekday's in order and apart; nobody is left with none. */
export function drawAvailability(random: Random, life: Life): readonly FreeTime[] {
  const habits = HABITS[life];
  const free = habits.flatMap((habit) => daysOf(random, habit)).sort(byTime);
  return free.length > 0 ? free : [oneTime(random, habits[0]!)];
}

function daysOf(random: Random, habit: Habit): FreeTime[] {
  return habit.days.filter(() => random() < habit.chance).map((weekday) => timeOn(random, habit, weekday));
}

function oneTime(random: Random, habit: Habit): FreeTime {
  return timeOn(random, habit, habit.days[between(random, 0, habit.days.length - 1)]!);
}

function timeOn(random: Random, habit: Habit, weekday: Weekday): FreeTime {
  return { weekday, from: pick(random, habit.from), to: pick(random, habit.to) };
}

function byTime(a: FreeTime, b: FreeTime): number {
  return a.weekday - b.weekday || a.from - b.from;
}
