import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { fiscalYear } from './fiscal-year';
import { type IndicatorLine, indicatorLine, type Target } from './indicator-line';
import { INDICATOR_NAMES, type IndicatorName } from './indicators';

type Values = Record<IndicatorName, number | null>;

/** Every indicator of the plan: what it is now, and what it is to be. */
@Injectable()
export class IndicatorsQuery {
  async run(tx: Tx, now: Date): Promise<IndicatorLine[]> {
    const since = new Date(`${fiscalYear(now)}-04-01T00:00:00+09:00`);
    const [values]: Values[] = await tx.manager.query(VALUES, [now, since]);
    const targets = await this.targets(tx);
    return INDICATOR_NAMES.map((name) =>
      indicatorLine(name, (values as Values)[name], targets.get(name) ?? null),
    );
  }

  private async targets(tx: Tx): Promise<Map<IndicatorName, Target>> {
    const rows: (Target & { indicator: IndicatorName })[] = await tx.manager.query(TARGETS);
    return new Map(rows.map(({ indicator, target, year }) => [indicator, { target, year }]));
  }
}

const TARGETS = `
SELECT indicator, target, year FROM (
  SELECT DISTINCT ON (indicator) indicator, target, year FROM indicator_targets ORDER BY indicator, changed_at DESC) latest
WHERE target IS NOT NULL`;

// People are counted from five on: fewer could be told from the number.
const FIVE = (sql: string) =>
  `(SELECT CASE WHEN n >= 5 OR n = 0 THEN n END FROM (SELECT count(*)::int AS n ${sql}) c)`;
const PERCENT = (part: string, whole: string) => `round(100.0 * ${part} / nullif(${whole}, 0))::int`;
/** Began to wait in the twelve months up to now, and was answered or ended. */
const ANSWERS = `FROM clocks WHERE wait = 'group-answers-interest' AND settled_at IS NOT NULL AND settled_at <= $1
  AND since > $1::timestamptz - interval '1 year'`;

const VALUES = `
SELECT
  (SELECT count(*)::int FROM gathering_places) AS "gathering-places",
  ${FIVE('FROM people WHERE card_completed_at IS NOT NULL')} AS residents,
  ${FIVE("FROM match_steps WHERE step = 'approved' AND at >= $2 AND at <= $1")} AS matches,
  (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM settled_at - since) / 86400)::numeric, 1)::float8
   ${ANSWERS}) AS "days-to-answer",
  (SELECT ${PERCENT('count(*) FILTER (WHERE EXISTS (SELECT FROM people p WHERE p.town_id = t.id AND p.card_completed_at IS NOT NULL))', 'count(*)')}
   FROM towns t) AS towns,
  (SELECT count(*)::int FROM groups WHERE registered_at IS NOT NULL AND closed_at IS NULL) AS groups,
  ${FIVE(`FROM (SELECT h.person_id, min(s.starts_at) AS first FROM attendances a JOIN held_places h ON h.id = a.held_place_id
    JOIN sessions s ON s.id = h.session_id WHERE a.state = 'attended' GROUP BY h.person_id) f
    WHERE f.first >= $2 AND f.first <= $1`)} AS "first-timers",
  (SELECT ${PERCENT('count(*) FILTER (WHERE settled_at < ends_at)', 'count(*)')} ${ANSWERS}) AS "answered-in-time",
  (SELECT CASE WHEN sum(taken) >= 5 THEN ${PERCENT('sum(taken)', 'sum(capacity)')} END FROM sessions WHERE capacity IS NOT NULL AND cancelled_at IS NULL
   AND starts_at >= $2 AND starts_at < $1) AS "places-filled",
  (SELECT count(*)::int FROM (SELECT FROM people WHERE card_completed_at IS NOT NULL AND birth_date IS NOT NULL
     GROUP BY least(7, extract(year FROM age(($1::timestamptz AT TIME ZONE 'Asia/Tokyo')::date, birth_date::date))::int / 10)
     HAVING count(*) >= 5) decades) AS ages`;
