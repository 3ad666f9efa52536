import { inNameOf, system, type Tx } from '@app/database';
import { type Opening, takeSnapshot } from '@app/matching';
import { StoredExplanation } from './explanation.entity';
import { keptAnswer } from './kept-answer';
import { Match } from './match.entity';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { PairQuery } from './pair.query';
import { PeopleToMatchQuery } from './people-to-match.query';
import { asIfFree } from './places/as-if-free';

const PAIR = new PairQuery(new PeopleToMatchQuery(), new OpeningsToMatchQuery());

/**
 * Keeps what an offer or a decision rests on, in its own transaction. An interest rests on the whole opening, an
 * offer or approval on the sessions it is about; to be called before a place is held, which would stand in its own way.
 */
export async function keepExplanation(
  tx: Tx,
  kind: StoredExplanation['kind'],
  matchId: string,
  now: Date,
): Promise<void> {
  const { personId, openingId } = await tx.manager.findOneByOrFail(Match, { id: matchId });
  const { person, opening } = await PAIR.run(tx, personId, openingId);
  const asked = kind === 'interest' ? asIfFree(opening) : await withChosenSessions(tx, matchId, opening);
  const kept = keptAnswer(takeSnapshot(person, asked, now));
  await inNameOf(tx, system('matching'), () =>
    tx.manager.insert(StoredExplanation, { matchId, kind, madeAt: now, ...kept }),
  );
}

async function withChosenSessions(tx: Tx, matchId: string, opening: Opening): Promise<Opening> {
  const chosen = await PAIR.chosenSessions(tx, matchId);
  return { ...opening, sessions: opening.sessions.filter(({ number }) => chosen.includes(number)) };
}
