import { type ClockSetting, clockSettings, type RunningClock, timesOfWait } from '@app/clocks';
import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { DUE_OF } from './due-of';

type ClockRow = Pick<RunningClock, 'wait' | 'since' | 'sessionStart' | 'sessionEnd' | 'endsAt'>;

/**
 * By when whoever reads the letter has to act: the due time of a running clock of its subject, or of a place, consent,
 * consultation or guardian's request that belongs to it. `null` where nobody waits any more.
 */
export async function letterDue(
  tx: Tx,
  event: EventName,
  subjectId: string,
  sessionStart: Date | null,
): Promise<Date | null> {
  const wanted = DUE_OF[event];
  if (!wanted) return null;
  const clocks: ClockRow[] = await tx.manager.query(CLOCKS, [subjectId, sessionStart]);
  const settings = await clockSettings(tx);
  const times = clocks.flatMap((clock) => timesOf(clock, settings));
  for (const key of wanted) {
    const found = times.find((time) => time.key === key);
    if (found) return found.at;
  }
  return null;
}

function timesOf(clock: ClockRow, settings: readonly ClockSetting[]) {
  const times = timesOfWait(clock.wait, clock, settings).map(({ step, at }) => {
    return { key: `${clock.wait} ${step}`, at: step === 'end' ? clock.endsAt : at };
  });
  return times.filter(({ at }) => at <= clock.endsAt);
}

// With a session in mind only the clock of that day counts.
const CLOCKS = `
SELECT c.wait, c.since, c.session_start AS "sessionStart", c.session_end AS "sessionEnd", c.ends_at AS "endsAt"
FROM clocks c
WHERE c.settled_at IS NULL AND (c.subject_id = $1
  OR c.subject_kind = 'held-place' AND c.session_start = $2
    AND c.subject_id IN (SELECT id FROM held_places WHERE match_id = $1)
  OR c.subject_kind = 'disclosure' AND c.subject_id IN (SELECT id FROM disclosures WHERE match_id = $1)
  OR c.subject_kind = 'consultation' AND c.subject_id IN (SELECT id FROM consultations WHERE match_id = $1)
  OR c.subject_kind = 'guardian-request' AND c.subject_id IN (
    SELECT r.id FROM guardian_requests r JOIN matches m ON m.person_id = r.person_id WHERE m.id = $1))
ORDER BY c.ends_at`;
