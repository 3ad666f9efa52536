import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Applicant, ApplicantsQuery } from '../applicants.query';
import { type AfterMatch, AfterMatchQuery, type PlaceAfter } from './after-match.query';

const DAY_MS = 86_400_000;
/** Who was there is recorded until the record is closed by the clock, and may be put right for a while after. */
const BEFORE_MS = 28 * DAY_MS;
/** The code is printed some days before. */
const AHEAD_MS = 14 * DAY_MS;

export interface SheetSession {
  readonly sessionId: string;
  readonly openingId: string;
  readonly groupId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** One of those who hold a place: of the person as much as the consent lets the group see. */
export interface SheetLine
  extends Pick<Applicant, 'matchId' | 'name' | 'townBase' | 'ageDecade' | 'adults' | 'children'> {
  readonly place: PlaceAfter;
  readonly after: AfterMatch;
}

export interface AttendanceSheet extends SheetSession {
  readonly lines: readonly SheetLine[];
}

/** The lists of a group's sessions in which somebody holds a place: of the last four weeks and the next two. */
@Injectable()
export class AttendanceSheetsQuery {
  constructor(
    private readonly applicants: ApplicantsQuery,
    private readonly after: AfterMatchQuery,
  ) {}

  /** The latest first. */
  async run(tx: Tx, groupId: string, now: Date): Promise<AttendanceSheet[]> {
    const from = new Date(now.getTime() - BEFORE_MS);
    const until = new Date(now.getTime() + AHEAD_MS);
    const sessions: SheetSession[] = await tx.manager.query(SESSIONS_OF_GROUP, [groupId, from, until]);
    const lines = await this.lines(tx, groupId, now);
    return sessions.map((session) => ({ ...session, lines: lines.filter(isIn(session.sessionId)) }));
  }

  /** @throws Refusal `session-unknown`, `not-your-group` */
  async one(tx: Tx, sessionId: string, actor: Actor, now: Date): Promise<AttendanceSheet> {
    const [session]: SheetSession[] = await tx.manager.query(SESSION, [sessionId]);
    if (!session) throw new Refusal('session-unknown');
    if (actor.kind !== 'account' || !(actor.groupIds.includes(session.groupId) || actor.staff))
      throw new Refusal('not-your-group');
    const lines = await this.lines(tx, session.groupId, now);
    return { ...session, lines: lines.filter(isIn(sessionId)) };
  }

  private async lines(tx: Tx, groupId: string, now: Date): Promise<SheetLine[]> {
    const applicants = await this.applicants.run(tx, groupId, now);
    const afters = await this.after.run(
      tx,
      applicants.map(({ matchId }) => matchId),
    );
    return applicants.flatMap((applicant) => {
      const after = afters.get(applicant.matchId);
      return after ? after.places.map((place) => lineOf(applicant, after, place)) : [];
    });
  }
}

function isIn(sessionId: string): (line: SheetLine) => boolean {
  return ({ place }) => place.sessionId === sessionId;
}

function lineOf(applicant: Applicant, after: AfterMatch, place: PlaceAfter): SheetLine {
  const { matchId, name, townBase, ageDecade, adults, children } = applicant;
  return { matchId, name, townBase, ageDecade, adults, children, place, after };
}

const SHEET = `
SELECT s.id AS "sessionId", o.id AS "openingId", o.group_id AS "groupId", o.title, g.name AS "groupName",
  o.place_name AS "placeName", s.starts_at AS "startsAt", s.ends_at AS "endsAt"
FROM sessions s JOIN openings o ON o.id = s.opening_id JOIN groups g ON g.id = o.group_id`;

const SESSION = `${SHEET} WHERE s.id = $1`;

const SESSIONS_OF_GROUP = `${SHEET}
WHERE o.group_id = $1 AND s.cancelled_at IS NULL AND s.ends_at >= $2 AND s.starts_at < $3
  AND EXISTS (SELECT FROM held_places h JOIN matches m ON m.id = h.match_id
    WHERE h.session_id = s.id AND h.released_at IS NULL AND m.state IN ('approved', 'attended', 'absent'))
ORDER BY s.starts_at DESC, s.id`;
