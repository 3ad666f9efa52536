import { Refusal, type Tx, together } from '@app/database';
import type { HeldPlace, Opening, RuleCode } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { awaitSessions, holdPlaces, holdsPlaces, lockSessions } from '../hold-places.statement';
import { keepExplanation } from '../keep-explanation';
import { StopFilled } from '../ladder/stop-filled';
import type { MatchParties } from '../match-parties.query';
import { type EnginePair, PairQuery } from '../pair.query';
import { placeObstacle } from '../place-obstacle';
import { isSomebodyInTurn } from '../places/waiting-line.query';
import { recordStep } from '../record-step';
import type { StepDetail } from '../step-detail';
import { MatchMessages } from './match-messages';

/** Gives a match its places, if there are any. The caller holds the lock on the person. */
@Injectable()
export class TakePlaces {
  constructor(
    private readonly pair: PairQuery,
    private readonly messages: MatchMessages,
    private readonly stopFilled: StopFilled,
  ) {}

  /**
   * @returns whether the places are held; a place that came free belongs to whoever is in turn for it
   * @throws Refusal `place-blocked` (with the rule), `overlaps-held-place`, `session-not-open`
   */
  async run(tx: Tx, parties: MatchParties, now: Date): Promise<boolean> {
    const pair = await this.check(tx, parties, now);
    await keepExplanation(tx, 'approval', parties.matchId, pair, now);
    // Two hundred for one place would stand in line for its lock: whoever sees that it is full need not.
    if (isFull(pair.opening, parties.adults)) return false;
    await lockSessions(tx, parties.matchId, now);
    if (await isSomebodyInTurn(tx, parties.matchId, now)) return false;
    const holding = await holdPlaces(tx, parties.matchId, now);
    if (holding === 'over') throw new Refusal('session-not-open');
    if (holding === 'full') return false;
    await awaitSessions(tx, parties.matchId, now);
    this.stopFilled.soon(tx, parties.openingId, now);
    return true;
  }

  /** Tells both sides that the places are held. */
  async tell(tx: Tx, parties: MatchParties, now: Date, detail: StepDetail | null = null): Promise<void> {
    const eventId = await recordStep(tx, parties.matchId, 'approved', now, null, detail);
    const happening = { parties, eventId, now };
    await together(
      this.messages.resident(tx, 'match-approved', happening),
      this.messages.group(tx, 'match-approved-for-group', happening),
    );
  }

  /**
   * What must hold before a place is held, and again when an offered one is accepted.
   * @returns what was judged
   * @throws Refusal `place-blocked` (with the rule)
   */
  async check(tx: Tx, parties: MatchParties, now: Date): Promise<EnginePair> {
    const [pair, isHolding] = await this.standing(tx, parties);
    const rule = obstacleOf(pair, isHolding, now);
    if (rule) throw new Refusal('place-blocked', { rule });
    return pair;
  }

  /** The rule that stands in the way of the places; those that the match holds already do not. */
  async obstacle(
    tx: Tx,
    parties: MatchParties,
    now: Date,
    rules: readonly RuleCode[],
  ): Promise<RuleCode | null> {
    return obstacleOf(...(await this.standing(tx, parties)), now, rules);
  }

  /** Whom and what is judged, and whether the match holds places already. */
  private async standing(tx: Tx, parties: MatchParties): Promise<[EnginePair, boolean]> {
    const [isHolding, pair] = await together(
      holdsPlaces(tx, parties.matchId),
      this.pair.ofMatch(tx, parties),
    );
    return [pair, isHolding];
  }
}

/** Whether one of its sessions had too few places when it was read; who must be sure asks again under the lock. */
function isFull({ sessions }: Opening, adults: number): boolean {
  return sessions.some(({ capacity, taken }) => capacity !== null && taken + adults > capacity);
}

function obstacleOf(
  { person, opening }: EnginePair,
  isHolding: boolean,
  now: Date,
  rules?: readonly RuleCode[],
): RuleCode | null {
  // Nobody holds two places of the same times.
  const isOwn = (held: HeldPlace) => opening.sessions.some(({ startsAt }) => startsAt === held.startsAt);
  const others = person.heldPlaces.filter((each) => !isOwn(each));
  return placeObstacle(
    { ...person, heldPlaces: isHolding ? others : person.heldPlaces },
    opening,
    now,
    rules,
  );
}
