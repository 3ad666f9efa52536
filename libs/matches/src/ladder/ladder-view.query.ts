import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ANSWER } from './answers-of-asks.query';
import type { FieldSort, LadderState, WaySort } from './ladder.entities';
import type { AskAnswer } from './ladder-answers';

export interface WaveView {
  readonly wave: number;
  readonly at: Date;
  readonly freePlaces: number;
  readonly awaited: number;
  readonly worth: number;
  readonly eligible: number;
  readonly rested: number;
  readonly expected: number;
  readonly answers: Readonly<Record<AskAnswer, number>>;
}

/** Why somebody was asked, without a name: the figures by which the wave was chosen. */
export interface AskView {
  readonly matchId: string;
  readonly wave: number;
  readonly answer: AskAnswer;
  readonly answerRate: number;
  readonly ownAsked: number;
  readonly ownYes: number;
  readonly fieldSort: FieldSort;
  readonly waySort: WaySort;
}

export interface LadderView {
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  /** `null` where none was ever started. */
  readonly state: LadderState | null;
  readonly urgent: boolean;
  readonly startedAt: Date | null;
  readonly nextWaveAt: Date | null;
  /** Places in sessions to come; `null` where they are not counted. */
  readonly places: number | null;
  readonly taken: number;
  readonly waves: readonly WaveView[];
  /** Of the last wave. */
  readonly asks: readonly AskView[];
}

const NONE: Record<AskAnswer, number> = { open: 0, yes: 0, no: 0, silent: 0, filled: 0, over: 0 };

/** A ladder as the coordinator sees it. */
@Injectable()
export class LadderViewQuery {
  /** `null` where there is no such opening. */
  async run(tx: Tx, openingId: string, now: Date): Promise<LadderView | null> {
    const [ladder] = await tx.manager.query(LADDER, [openingId, now]);
    if (!ladder) return null;
    const waves = await tx.manager.query(WAVES, [openingId]);
    const asks = await tx.manager.query(LAST_ASKS, [openingId]);
    return {
      ...ladder,
      waves: waves.map((wave: { answers: Partial<Record<AskAnswer, number>> }) => ({
        ...wave,
        answers: { ...NONE, ...wave.answers },
      })),
      asks,
    };
  }
}

const LADDER = `
SELECT o.id AS "openingId", o.title, g.name AS "groupName", l.state, coalesce(l.urgent, false) AS urgent,
  l.started_at AS "startedAt", l.next_wave_at AS "nextWaveAt", s.places, coalesce(s.taken, 0) AS taken
FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN ladders l ON l.opening_id = o.id
LEFT JOIN LATERAL (SELECT CASE WHEN bool_and(capacity IS NOT NULL) THEN sum(capacity)::int END AS places,
    sum(taken)::int AS taken
  FROM sessions WHERE opening_id = o.id AND cancelled_at IS NULL AND starts_at > $2) s ON true
WHERE o.id = $1`;

const WAVES = `
SELECT w.wave, w.at, w.free_places AS "freePlaces", w.awaited, w.worth, w.eligible, w.rested, w.expected,
  coalesce((SELECT jsonb_object_agg(answer, count) FROM (
    SELECT ${ANSWER} AS answer, count(*)::int FROM ladder_asks a JOIN matches m ON m.id = a.match_id
    WHERE a.opening_id = w.opening_id AND a.wave = w.wave GROUP BY 1) counted), '{}') AS answers
FROM ladder_waves w WHERE w.opening_id = $1 ORDER BY w.wave DESC`;

const LAST_ASKS = `
SELECT a.match_id AS "matchId", a.wave, ${ANSWER} AS answer, a.answer_rate AS "answerRate", a.own_asked AS "ownAsked",
  a.own_yes AS "ownYes", a.field_sort AS "fieldSort", a.way_sort AS "waySort"
FROM ladder_asks a JOIN matches m ON m.id = a.match_id
WHERE a.opening_id = $1 AND a.wave = (SELECT max(wave) FROM ladder_asks WHERE opening_id = $1) ORDER BY a.place_in_wave`;
