import { type Actor, Database, Refusal } from '@app/database';
import { peopleForOpening } from '@app/engine';
import { dayNumberAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from '../openings-to-match.query';
import { type PartWeights, type Reweighed, reweighed } from './reweighed';

export interface WeightsOutcome {
  /** Open openings for which somebody fits. */
  readonly openings: number;
  /** Of those, how many would show other ten people, and how many another first. */
  readonly changed: number;
  readonly firstChanged: number;
  /** How many openings keep 0, 1 … 10 of their ten. */
  readonly gone: readonly number[];
  /** There were more openings than are looked at at once. */
  readonly isCut: boolean;
}

const MOST_OPENINGS = 200;
/** The best of now who are ranked anew; who stands behind them now is not looked at. */
const MOST_PEOPLE = 1000;

/** Ranks the people of open openings with other weights. Changes nothing: weights change with the engine's version. */
@Injectable()
export class WeightsPreview {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningsToMatchQuery,
  ) {}

  /** @throws Refusal `not-allowed` */
  async run(weights: PartWeights, actor: Actor, now: Date): Promise<WeightsOutcome> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const open = await this.openings.open(tx, now);
      const found: Reweighed[] = [];
      for (const { opening } of open.slice(0, MOST_OPENINGS)) {
        const people = await peopleForOpening(tx, opening, now, MOST_PEOPLE);
        if (people.length > 0)
          found.push(reweighed(opening.number, people, weights, dayNumberAt(now.getTime())));
      }
      return outcomeOf(found, open.length > MOST_OPENINGS);
    });
  }
}

function outcomeOf(found: readonly Reweighed[], isCut: boolean): WeightsOutcome {
  const gone = Array.from({ length: 11 }, (_, number) => found.filter((one) => one.gone === number).length);
  return {
    ...{ openings: found.length, changed: found.length - (gone[0] ?? 0), gone, isCut },
    firstChanged: found.filter(({ isFirstAnother }) => isFirstAnother).length,
  };
}
