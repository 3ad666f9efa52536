import { clockSettings, type NewClock, settleClocks, startClock } from '@app/clocks';
import { type Tx, together } from '@app/database';
import { dropHeldBack } from '@app/outbox';
import { discloseIn } from '../introductions/disclose-in';
import type { Match, MatchState } from '../match.entity';
import { moveMatch } from '../move-match';
import { lastSession, nextSession } from './next-session.query';
import { type Asking, waitOfState } from './wait-of-state';

export interface Standing extends Asking {
  readonly matchId: string;
}

export type StateChange = Pick<Match, 'state'> & Partial<Match>;

/**
 * Moves a match on, stops the clock of what it waited for, and starts the one of what it waits for now.
 * @throws Refusal `already-answered` when it does not stand in one of `from` any more
 */
export async function enterState(
  tx: Tx,
  match: Standing,
  from: readonly MatchState[],
  change: StateChange,
  now: Date,
): Promise<void> {
  const { matchId } = match;
  await moveMatch(tx, matchId, from, { ...change, stateSince: now });
  const [, , , clock, settings] = await together(
    dropHeldBack(tx, matchId),
    settleClocks(tx, matchId, now),
    discloseIn(tx, matchId, change.state, now),
    clockOf(tx, match, change.state, now, now),
    clockSettings(tx),
  );
  if (clock) await startClock(tx, clock, settings);
}

/** Starts the clock of the state in which a match stands. */
export async function waitIn(
  tx: Tx,
  match: Standing,
  state: MatchState,
  now: Date,
  urgent = false,
): Promise<void> {
  const [clock, settings] = await together(clockOf(tx, match, state, now, now, urgent), clockSettings(tx));
  if (clock) await startClock(tx, clock, settings);
}

/** The clock of a match that has stood in a state since then; `null` where nobody is waited for. */
export async function clockOf(
  tx: Tx,
  match: Standing,
  state: MatchState,
  since: Date,
  now: Date,
  urgent = false,
): Promise<NewClock | null> {
  const wait = waitOfState(state, match, urgent);
  if (!wait) return null;
  const { matchId } = match;
  const session = wait === 'thanks' ? await lastSession(tx, matchId) : await nextSession(tx, matchId, now);
  return { wait, subject: { kind: 'match', id: matchId }, since, session };
}
