import {
  type NewClock,
  type Ringer,
  Ringers,
  type RunningClock,
  type StepName,
  startClock,
} from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep, type Step } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { type PlaceHeld, placeHeld, unclockedPlaces, wordsOfPlace } from './attendance.query';
import { lockMatches } from './attendance.statement';
import { SettlePresence } from './settle-presence';

/** What is said while a session comes, and after it. */
const TELLS: Record<string, readonly ['resident' | 'group' | 'coordinators', EventName & Step]> = {
  'session-comes remind': ['resident', 'session-in-a-week'],
  'session-comes desk': ['coordinators', 'place-unconfirmed'],
  'session-comes remind-again': ['resident', 'session-tomorrow'],
  'group-records-attendance remind': ['group', 'attendance-reminder'],
};

/** Takes the steps of a place that is held: reminders before the session, the record of it afterwards. */
@Injectable()
export class PlaceRinger implements Ringer {
  readonly waits = ['session-comes', 'group-records-attendance'] as const;

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
    private readonly settlePresence: SettlePresence,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<unknown> {
    const place = await placeHeld(tx, clock.subjectId);
    if (!place) throw new Refusal('already-answered');
    if (step === 'end') return this.end(tx, clock, place, now);
    // Whoever has not said yes to the new time is asked that, and nothing else.
    if (place.askedAgainAt || (step === 'desk' && place.confirmedAt)) return 'stays';
    if (clock.wait === 'group-records-attendance' && (await this.isSettledByCode(tx, place, now))) return;
    const tell = TELLS[`${clock.wait} ${step}`];
    if (!tell) return;
    const [side, event] = tell;
    const parties = await this.parties.run(tx, place.matchId);
    const eventId = await recordStep(tx, place.matchId, event, now, null, { session: sessionOf(place) });
    await this.messages[side](tx, event, { parties, eventId, now, usefulUntil: clock.endsAt });
  }

  async missing(tx: Tx): Promise<NewClock[]> {
    const places = await unclockedPlaces(tx);
    return places.map(({ id, heldAt, ...session }) => ({
      wait: 'session-comes',
      subject: { kind: 'held-place', id },
      since: heldAt,
      session,
    }));
  }

  /** Who read the code at the place needs no list. */
  private async isSettledByCode(tx: Tx, place: PlaceHeld, now: Date): Promise<boolean> {
    const words = await wordsOfPlace(tx, place.id);
    if (!words.some(({ saidBy }) => saidBy === 'code')) return false;
    await lockMatches(tx, [place.matchId]);
    await this.settlePresence.run(tx, place, false, now);
    return true;
  }

  private async end(tx: Tx, clock: RunningClock, place: PlaceHeld, now: Date): Promise<void> {
    if (clock.wait === 'session-comes') return this.awaitAttendance(tx, place, now);
    await lockMatches(tx, [place.matchId]);
    await this.settlePresence.run(tx, place, true, now);
  }

  private async awaitAttendance(tx: Tx, place: PlaceHeld, now: Date): Promise<void> {
    const subject = { kind: 'held-place', id: place.id } as const;
    await startClock(tx, { wait: 'group-records-attendance', subject, since: now, session: place });
  }
}

function sessionOf({ sessionId, startsAt, endsAt }: PlaceHeld): SessionInStep {
  return { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
