import { Database, type Tx, together } from '@app/database';
import {
  ConsultationsQuery,
  Disclosure,
  ExplainPairQuery,
  GuardianStandingQuery,
  InvitationQuery,
  type MatchDetail,
  MatchDetailQuery,
  MatchHistoryQuery,
  type MatchState,
  RuleDecisionsQuery,
  StandingInLineQuery,
} from '@app/matches';
import { hasNeedsWords } from '@app/people';
import { Injectable } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import type { Asked } from '../../frame/asked';
import { LoadDesk } from './load-desk';
import { MatchCasePage } from './match-case.page';
import type { Typed } from './typed';

/** The page of one match, as its coordinator sees it. */
@Injectable()
export class LoadMatchCase {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
    private readonly details: MatchDetailQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly decisions: RuleDecisionsQuery,
    private readonly invitations: InvitationQuery,
    private readonly standings: StandingInLineQuery,
    private readonly histories: MatchHistoryQuery,
    private readonly consultations: ConsultationsQuery,
    private readonly guardians: GuardianStandingQuery,
  ) {}

  /** @throws Refusal `match-unknown` */
  async run(
    id: string,
    query: Record<string, unknown>,
    typed: Typed | null,
    asked: Asked,
  ): Promise<ReactElement> {
    const { actor, now } = asked;
    return this.database.withActor(actor, async (tx) => {
      const match = await this.details.run(tx, id);
      const [desk, explanation, decisions, standings] = await together(
        this.desk.run(tx, asked, query),
        isWaiting(match.state)
          ? this.explainPair.forMatch(tx, match, now)
          : this.explainPair.run(tx, match.personId, match.openingId, now),
        this.decisions.run(tx, id),
        this.standings.run(tx, [id]),
      );
      const more = await this.aroundIt(tx, match, now);
      const standing = standings.get(id) ?? null;
      const page = { desk, match, explanation, decisions, standing, ...more, done: query.done, typed };
      return createElement(MatchCasePage, page);
    });
  }

  /** What has been said and written about the match. */
  private async aroundIt(tx: Tx, { matchId: id, state, personId }: MatchDetail, now: Date) {
    const [invitation, hasReceipt, guardian, history, needsTold, consultations] = await together(
      state === 'invited' ? this.invitations.run(tx, id) : Promise.resolve(null),
      tx.manager.existsBy(Disclosure, { matchId: id }),
      this.guardians.run(tx, personId, now),
      this.histories.forDesk(tx, id),
      hasNeedsWords(tx, personId),
      this.consultations.run(tx, id),
    );
    return { invitation, hasReceipt, guardian, history, needsTold, consultations };
  }
}

function isWaiting(state: MatchState): boolean {
  return state === 'with-coordinator' || state === 'with-group';
}
