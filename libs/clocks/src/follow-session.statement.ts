import type { Tx } from '@app/database';
import { clockSettings } from './clock-settings.query';
import { DueClocksQuery, type RunningClock } from './due-clocks.query';
import { type TimedStep, timesOfWait } from './times-of-wait';

const CLOCKS = new DueClocksQuery();

/** Sets the running clocks of a subject to another session, or to a moved one; steps already taken are not taken again. */
export async function followSession(
  tx: Tx,
  subjectId: string,
  session: { readonly startsAt: Date; readonly endsAt: Date },
): Promise<void> {
  const settings = await clockSettings(tx);
  for (const clock of await CLOCKS.of(tx, [subjectId])) {
    const moved = { ...clock, sessionStart: session.startsAt, sessionEnd: session.endsAt };
    const times = timesOfWait(clock.wait, moved, settings);
    const end = times.at(-1) as TimedStep;
    const next = nextOf(clock, times) ?? end;
    await tx.manager.query(FOLLOW, [clock.id, session.startsAt, session.endsAt, next.step, next.at, end.at]);
  }
}

function nextOf({ step }: RunningClock, times: readonly TimedStep[]): TimedStep | undefined {
  return times.find((each) => each.step === step);
}

const FOLLOW = `
UPDATE clocks SET session_start = $2, session_end = $3, step = $4, due_at = $5, ends_at = $6
WHERE id = $1 AND settled_at IS NULL`;
