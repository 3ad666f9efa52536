import type { Tx } from '@app/database';
import type { Chosen, LadderSettings } from '@app/ladder';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from '../explain-pair.query';
import { AskResident } from '../introductions/ask-resident';
import { type LadderCandidate, mayBeAsked } from './choose-people';
import { LadderAsk } from './ladder.entities';
import { lockPeople } from './ladder.statement';
import { whoWasAsked } from './who-was-asked.query';

export interface Wave {
  readonly openingId: string;
  readonly wave: number;
  readonly worth: number;
  readonly urgent: boolean;
  readonly settings: LadderSettings;
}

/** Asks those who were chosen, each looked at once more under their locks: another wave may have been quicker. */
@Injectable()
export class AskWave {
  constructor(
    private readonly explainPair: ExplainPairQuery,
    private readonly askResident: AskResident,
  ) {}

  /** @returns how many were asked */
  async run(tx: Tx, wave: Wave, chosen: readonly Chosen<LadderCandidate>[], now: Date): Promise<number> {
    const ids = chosen.map(({ personId }) => personId);
    await lockPeople(tx, ids);
    const people = await whoWasAsked(tx, wave.openingId, ids, now);
    const free = new Set(
      people.filter((person) => mayBeAsked(person, wave.settings, now)).map(({ personId }) => personId),
    );
    let asked = 0;
    for (const each of chosen) {
      if (free.has(each.personId) && (await this.ask(tx, wave, each, asked + 1, now))) asked++;
    }
    return asked;
  }

  private async ask(
    tx: Tx,
    { openingId, wave, worth, urgent }: Wave,
    { personId, index, answerRate, ownAsked, ownYes, fieldSort, waySort, price }: Chosen<LadderCandidate>,
    placeInWave: number,
    now: Date,
  ): Promise<boolean> {
    const { eligible, fittingSessions: sessions } = await this.explainPair.run(tx, personId, openingId, now);
    if (!eligible) return false;
    const asking = {
      personId,
      openingId,
      origin: 'invitation',
      askedBy: 'ladder',
      sessions,
      urgent,
    } as const;
    const matchId = await this.askResident.run(tx, asking, now);
    if (!matchId) return false;
    const figures = { indexValue: index, answerRate, ownAsked, ownYes, fieldSort, waySort, price, worth };
    await tx.manager.insert(LadderAsk, {
      matchId,
      openingId,
      personId,
      wave,
      placeInWave,
      askedAt: now,
      ...figures,
    });
    return true;
  }
}
