/** How often somebody, or some group of asks, was asked and said yes. */
export interface Answers {
  readonly asked: number;
  readonly yes: number;
}

/** A Beta distribution of answer rates over all residents, before one's own history is known. */
export interface Prior {
  readonly yes: number;
  readonly no: number;
}

/** Seven of ten answers are no or none: what a city knows on its first day. */
export const FIRST_PRIOR: Prior = { yes: 0.6, no: 5.4 };
const LEAST_PEOPLE = 30;
const LEAST_WEIGHT = 1;
const MOST_WEIGHT = 50;
/** Yeses that must have been expected before a factor is believed half. */
const FACTOR_WEIGHT = 20;
const LEAST_RATE = 0.005;
const MOST_RATE = 0.95;

/**
 * The prior that fits what a city has seen, by the method of moments: the mean of all asks, the spread between people
 * that chance alone does not explain. {@link FIRST_PRIOR} until thirty people were asked.
 */
export function fitPrior(histories: readonly Answers[]): Prior {
  const seen = histories.filter(({ asked }) => asked > 0);
  if (seen.length < LEAST_PEOPLE) return FIRST_PRIOR;
  const asked = sum(seen, (each) => each.asked);
  const mean = (sum(seen, (each) => each.yes) + FIRST_PRIOR.yes) / (asked + FIRST_PRIOR.yes + FIRST_PRIOR.no);
  const weight = weightOf(seen, asked, mean);
  return { yes: mean * weight, no: (1 - mean) * weight };
}

/** How many asks the prior counts for (Kleinman, JASA 1973: weighted moments of a beta-binomial). */
function weightOf(seen: readonly Answers[], asked: number, mean: number): number {
  const spread = sum(seen, ({ asked: n, yes }) => n * (yes / n - mean) ** 2);
  const chance = (seen.length - 1) * mean * (1 - mean);
  const beyond = asked - sum(seen, ({ asked: n }) => n * n) / asked - (seen.length - 1);
  const likeness = beyond > 0 ? (spread - chance) / (mean * (1 - mean) * beyond) : 0;
  return likeness > 0 ? within(1 / likeness - 1, LEAST_WEIGHT, MOST_WEIGHT) : MOST_WEIGHT;
}

/** The chance that a resident says yes, by the own history alone. */
export function ownRate({ asked, yes }: Answers, prior: Prior): number {
  return (prior.yes + yes) / (prior.yes + prior.no + asked);
}

/**
 * How much more often asks of one sort (a wished field, a short way) were answered with yes than the people's own rates
 * made expect: 1 where nothing is known.
 * @param expected the sum of the own rates of those asked
 */
export function factorOf(yes: number, expected: number): number {
  return (yes + FACTOR_WEIGHT) / (expected + FACTOR_WEIGHT);
}

/** p̂: the chance that this ask is answered with yes, between 0.005 and 0.95. */
export function answerRate(own: Answers, prior: Prior, fieldFactor: number, distanceFactor: number): number {
  return within(ownRate(own, prior) * fieldFactor * distanceFactor, LEAST_RATE, MOST_RATE);
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function sum<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}
