import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Applicant, ApplicantsQuery } from '../applicants.query';
import { nobodyOnline } from '../nobody-online';
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

/** A sheet in a list of sheets. */
export interface SheetInList extends SheetSession {
  /** How many hold a place, each with their party. */
  readonly held: number;
  /** Of whom the group, or the centre for it, has said whether they came. */
  readonly recorded: number;
}

/** The sheets of sessions in which somebody holds a place: of the last four weeks and the next two. */
@Injectable()
export class AttendanceSheetsQuery {
  constructor(
    private readonly applicants: ApplicantsQuery,
    private readonly after: AfterMatchQuery,
  ) {}

  /** A group's, the latest first. */
  async ofGroup(tx: Tx, groupId: string, now: Date): Promise<SheetInList[]> {
    return tx.manager.query(SHEETS_OF_GROUP, [groupId, ...span(now)]);
  }

  /** Of groups that nobody acts for online, the latest first. Without an area every group's, and a group without one is everybody's. */
  async onPaper(tx: Tx, areaId: string | null, now: Date): Promise<SheetInList[]> {
    return tx.manager.query(SHEETS_ON_PAPER, [areaId, ...span(now)]);
  }

  /** How many sheets on paper somebody has yet to write down. */
  async toRecordOnPaper(tx: Tx, areaId: string | null, now: Date): Promise<number> {
    const sheets = await this.onPaper(tx, areaId, now);
    return sheets.filter((sheet) => isToRecord(sheet, now)).length;
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

/** The session has begun, and of somebody nothing is recorded yet. */
export function isToRecord({ startsAt, held, recorded }: SheetInList, now: Date): boolean {
  return startsAt <= now && recorded < held;
}

function span(now: Date): [Date, Date] {
  return [new Date(now.getTime() - BEFORE_MS), new Date(now.getTime() + AHEAD_MS)];
}

function isIn(sessionId: string): (line: SheetLine) => boolean {
  return ({ place }) => place.sessionId === sessionId;
}

function lineOf(applicant: Applicant, after: AfterMatch, place: PlaceAfter): SheetLine {
  const { matchId, name, townBase, ageDecade, adults, children } = applicant;
  return { matchId, name, townBase, ageDecade, adults, children, place, after };
}

const SESSION_OF_SHEET = `s.id AS "sessionId", o.id AS "openingId", o.group_id AS "groupId", o.title,
  g.name AS "groupName", o.place_name AS "placeName", s.starts_at AS "startsAt", s.ends_at AS "endsAt"`;

const SESSIONS = 'sessions s JOIN openings o ON o.id = s.opening_id JOIN groups g ON g.id = o.group_id';

const SESSION = `SELECT ${SESSION_OF_SHEET} FROM ${SESSIONS} WHERE s.id = $1`;

const sheetsWhere = (whose: string) => `
SELECT ${SESSION_OF_SHEET}, count(*)::int AS held, count(w.held_place_id)::int AS recorded
FROM ${SESSIONS} LEFT JOIN towns t ON t.id = o.town_id JOIN held_places h ON h.session_id = s.id AND h.released_at IS NULL
JOIN matches m ON m.id = h.match_id AND m.state IN ('approved', 'attended', 'absent')
LEFT JOIN attendance_words w ON w.held_place_id = h.id AND w.said_by = 'group'
WHERE ${whose} AND s.cancelled_at IS NULL AND s.ends_at >= $2 AND s.starts_at < $3
GROUP BY s.id, o.id, g.id ORDER BY s.starts_at DESC, s.id`;

const SHEETS_OF_GROUP = sheetsWhere('o.group_id = $1');

const SHEETS_ON_PAPER = sheetsWhere(
  `($1::uuid IS NULL OR t.area_id IS NULL OR t.area_id = $1) AND ${nobodyOnline('g.id')}`,
);
