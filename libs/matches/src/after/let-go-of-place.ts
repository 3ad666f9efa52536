import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, holdsPlaces } from '../hold-places.statement';
import { enterState } from '../life/enter-state';
import { MatchPartiesQuery } from '../match-parties.query';
import { leaveSession } from '../places/move-place.statement';
import { recordStep } from '../record-step';
import { presenceOfMatch } from './attendance.statement';
import { takeRecordAway } from './let-go.statement';
import { type PlaceOver, placeOver } from './place-over.query';

const HELD_TWICE = 'held-twice';
const COULD_BE_THERE = ['approved', 'attended', 'absent'] as const;

/**
 * A place in a session that is over turns out not to be true: its person was at another one. It is given back and counts
 * nowhere any more; what was said and what stood in the record stay in the history. A part of merging two cards, which
 * tells the person.
 */
@Injectable()
export class LetGoOfPlace {
  constructor(private readonly parties: MatchPartiesQuery) {}

  /** @throws Refusal `match-unknown` (no place that is over), `already-answered` */
  async run(tx: Tx, placeId: string, now: Date): Promise<void> {
    const place = await placeOver(tx, placeId, now);
    if (!place) throw new Refusal('match-unknown');
    await givePlacesBack(tx, place.matchId, now, [place.session.id]);
    await takeRecordAway(tx, placeId);
    if (await holdsPlaces(tx, place.matchId)) await this.leave(tx, place, now);
    else await this.end(tx, place, now);
  }

  /** The match goes on with its other sessions, or has ended as these say. */
  private async leave(tx: Tx, { matchId, state, session, record }: PlaceOver, now: Date): Promise<void> {
    await leaveSession(tx, matchId, session.id);
    await recordStep(tx, matchId, 'place-freed', now, HELD_TWICE, { session, ...record });
    const presence = await presenceOfMatch(tx, matchId);
    if (!presence || presence === state) return;
    await enterState(tx, await this.parties.run(tx, matchId), COULD_BE_THERE, { state: presence }, now);
  }

  private async end(tx: Tx, { matchId, session, record }: PlaceOver, now: Date): Promise<void> {
    const ended = { state: 'expired', reason: HELD_TWICE, endedBy: 'coordinator' } as const;
    await enterState(tx, await this.parties.run(tx, matchId), COULD_BE_THERE, ended, now);
    await recordStep(tx, matchId, 'expired', now, HELD_TWICE, { session, ...record });
  }
}
