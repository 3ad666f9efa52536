import { Config } from '@app/config';
import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { isAttendanceCode, isCodeOpen } from './attendance-code';

export interface PlaceToAttend {
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isOpen: boolean;
  readonly hasCheckedIn: boolean;
}

/** What somebody sees who has read the code at a place. */
@Injectable()
export class PlaceToAttendQuery {
  constructor(private readonly config: Config) {}

  /** @throws Refusal `code-not-valid`, `no-place-here` */
  async run(tx: Tx, sessionId: string, code: string, actor: Actor, now: Date): Promise<PlaceToAttend> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    if (!isAttendanceCode(code, sessionId, this.config.sessionSecret as string))
      throw new Refusal('code-not-valid');
    const [row] = await tx.manager.query(PLACE, [sessionId, actor.personId]);
    if (!row) throw new Refusal('no-place-here');
    return { ...row, isOpen: isCodeOpen(row, now) };
  }
}

const PLACE = `
SELECT o.title, g.name AS "groupName", o.place_name AS "placeName", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
  EXISTS (SELECT FROM attendance_words w WHERE w.held_place_id = h.id AND w.said_by = 'code') AS "hasCheckedIn"
FROM held_places h JOIN matches m ON m.id = h.match_id JOIN sessions s ON s.id = h.session_id
JOIN openings o ON o.id = s.opening_id JOIN groups g ON g.id = o.group_id
WHERE s.id = $1 AND h.person_id = $2 AND h.released_at IS NULL AND m.state IN ('approved', 'attended', 'absent')`;
