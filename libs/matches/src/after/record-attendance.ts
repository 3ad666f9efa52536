import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type PlaceHeld, placesInSession } from './attendance.query';
import { lockMatches, sayPresence } from './attendance.statement';
import { lengthOf } from './length-of';
import type { Presence } from './presence';
import { SettlePresence } from './settle-presence';

export interface AttendanceLine {
  readonly placeId: string;
  readonly state: Presence;
  /** `null`: the length of the session. */
  readonly minutes: number | null;
}

/** The group goes through its list of a session: who was there, and for how long. */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly database: Database,
    private readonly settlePresence: SettlePresence,
  ) {}

  /** @throws Refusal `not-your-group`, `session-not-begun`, `match-unknown` (a place that is not in this session) */
  async run(sessionId: string, lines: readonly AttendanceLine[], actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const places = new Map((await placesInSession(tx, sessionId)).map((place) => [place.id, place]));
      const told = lines.map((line) => ({ line, place: checked(places.get(line.placeId), actor, now) }));
      await lockMatches(
        tx,
        told.map(({ place }) => place.matchId),
      );
      for (const { line, place } of told) {
        const minutes = line.state === 'absent' ? null : (line.minutes ?? lengthOf(place));
        await sayPresence(tx, place.id, { saidBy: 'group', state: line.state, minutes }, now);
        await audit(tx, now, 'record-attendance', { kind: 'match', id: place.matchId }, line.state);
        await this.settlePresence.run(tx, place, false, now);
      }
    });
  }
}

function checked(place: PlaceHeld | undefined, actor: Actor, now: Date): PlaceHeld {
  if (!place) throw new Refusal('match-unknown');
  if (actor.kind !== 'account' || !(actor.groupIds.includes(place.groupId) || actor.staff))
    throw new Refusal('not-your-group');
  if (place.startsAt > now) throw new Refusal('session-not-begun');
  return place;
}
