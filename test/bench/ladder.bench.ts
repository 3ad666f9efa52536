import { parseArgs } from 'node:util';
import {
  DEFAULT_SETTINGS,
  drawWorld,
  type Outcome,
  POLICY_NAMES,
  type PolicyName,
  SIMULATED_DAYS,
  simulate,
  TOWNS,
  type TownName,
} from '@app/ladder';
import { atLeast, atMost, type Figure, noted } from './figure';

/** Every policy asks in the same drawn towns; `--seeds` says in how many of each. */
function main(): Figure[] {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: '5' } } });
  return (Object.keys(TOWNS) as TownName[]).flatMap((town) => figuresOf(town, Number(values.seeds)));
}

function figuresOf(town: TownName, seeds: number): Figure[] {
  const worlds = Array.from({ length: seeds }, (_, seed) =>
    drawWorld({ ...TOWNS[town], days: SIMULATED_DAYS, seed: seed + 1 }),
  );
  return POLICY_NAMES.flatMap((policy) => {
    const outcomes = worlds.map((world) => simulate(world, policy, DEFAULT_SETTINGS));
    return figures(town, policy, meanOf(outcomes));
  });
}

function figures(
  town: TownName,
  policy: PolicyName,
  { filled, dormant, left, asksAPlace }: Outcome,
): Figure[] {
  const of = (what: string) => `ladder, ${town}, ${policy}: ${what}`;
  const isOurs = policy === 'priced-paced';
  const filledLeast = isOurs ? LEAST_FILLED[town] : undefined;
  const all = [
    filledLeast === undefined ? noted(of('filled'), filled) : atLeast(of('filled'), filled, filledLeast),
    isOurs && town === 'balanced' ? atMost(of('dormant'), dormant, 0.2) : noted(of('dormant'), dormant),
    noted(of('left for good'), left),
    isOurs && town === 'ample'
      ? atMost(of('asks a place'), asksAPlace, 7)
      : noted(of('asks a place'), asksAPlace),
  ];
  for (const figure of all) console.error(`${figure.pass ? '  ' : '! '}${figure.figure}: ${figure.value}`);
  return all;
}

const LEAST_FILLED: Partial<Record<TownName, number>> = { balanced: 0.64, ample: 0.99 };

function meanOf(outcomes: readonly Outcome[]): Outcome {
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
  return {
    filled: mean(({ filled }) => filled),
    dormant: mean(({ dormant }) => dormant),
    left: mean(({ left }) => left),
    asksAPlace: mean(({ asksAPlace }) => asksAPlace),
  };
}

console.log(JSON.stringify(main(), null, 2));
