import { randomUUID } from 'node:crypto';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Session } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { beginMatch } from './begin-match.statement';
import { ExplainPairQuery } from './explain-pair.query';
import { keepExplanation } from './keep-explanation';
import { waitIn } from './life/enter-state';
import { MatchMessages } from './life/match-messages';
import { MatchPartiesQuery } from './match-parties.query';
import { MatchSession } from './match-parts.entities';
import { recordStep } from './record-step';

export interface Interest {
  readonly openingId: string;
  readonly sessionIds: readonly string[];
  readonly message: string;
}

/** A resident answers an opening. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly database: Database,
    private readonly explainPair: ExplainPairQuery,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * @returns the match's id; showing interest again while one is under way gives that one
   * @throws Refusal `not-eligible` (with the rule), `session-does-not-fit`, `no-session-chosen`, `card-not-complete`
   */
  async run(interest: Interest, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
    const { personId } = actor;
    return this.database.withActor(actor, async (tx) => {
      await this.check(tx, personId, interest, now);
      const matchId = randomUUID();
      const begun = await beginMatch(tx, { id: matchId, personId, ...interest }, now);
      if (begun !== matchId) return begun;
      const rows = interest.sessionIds.map((sessionId) => ({ matchId, sessionId }));
      await tx.manager.insert(MatchSession, rows);
      await keepExplanation(tx, 'interest', matchId, now);
      await this.tell(tx, matchId, await recordStep(tx, matchId, 'interest', now), now);
      return matchId;
    });
  }

  private async check(
    tx: Tx,
    personId: string,
    { openingId, sessionIds }: Interest,
    now: Date,
  ): Promise<void> {
    if (sessionIds.length === 0) throw new Refusal('no-session-chosen');
    const { eligible, verdicts, fittingSessions } = await this.explainPair.run(tx, personId, openingId, now);
    if (!eligible) {
      const failed = verdicts.find(({ holds, blocks }) => !holds && blocks === 'list');
      throw new Refusal('not-eligible', { rule: failed?.rule ?? null });
    }
    const chosen = await tx.manager.findBy(Session, { id: In([...sessionIds]), openingId });
    const fits = chosen.every(({ number }) => fittingSessions.includes(number));
    if (chosen.length !== sessionIds.length || !fits) throw new Refusal('session-does-not-fit');
  }

  private async tell(tx: Tx, matchId: string, eventId: string, now: Date): Promise<void> {
    const parties = await this.parties.run(tx, matchId);
    await waitIn(tx, parties, 'with-group', now);
    await this.messages.resident(tx, 'interest-received', { parties, eventId, now });
    await this.messages.group(tx, 'interest-arrived', { parties, eventId, now });
  }
}
