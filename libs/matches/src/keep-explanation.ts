import { inNameOf, system, type Tx } from '@app/database';
import { takeSnapshot } from '@app/matching';
import { StoredExplanation } from './explanation.entity';
import { keptAnswer } from './kept-answer';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { type EnginePair, type MatchedPair, PairQuery } from './pair.query';
import { PeopleToMatchQuery } from './people-to-match.query';
import { asIfFree } from './places/as-if-free';

const PAIR = new PairQuery(new PeopleToMatchQuery(), new OpeningsToMatchQuery());

/** Keeps what an interest rests on, the whole opening, in its own transaction. */
export async function keepInterest(tx: Tx, match: MatchedPair, now: Date): Promise<void> {
  const { person, opening } = await PAIR.run(tx, match.personId, match.openingId);
  await keepExplanation(tx, 'interest', match.matchId, { person, opening: asIfFree(opening) }, now);
}

/** Keeps what an offer rests on, the sessions that it is about, in its own transaction. */
export async function keepOffer(tx: Tx, match: MatchedPair, now: Date): Promise<void> {
  await keepExplanation(tx, 'offer', match.matchId, await PAIR.ofMatch(tx, match), now);
}

/** Keeps what an offer or a decision rests on. To be called before a place is held, which would stand in its own way. */
export async function keepExplanation(
  tx: Tx,
  kind: StoredExplanation['kind'],
  matchId: string,
  { person, opening }: EnginePair,
  now: Date,
): Promise<void> {
  const kept = keptAnswer(takeSnapshot(person, opening, now));
  await inNameOf(tx, system('matching'), () =>
    tx.manager.insert(StoredExplanation, { matchId, kind, madeAt: now, ...kept }),
  );
}
