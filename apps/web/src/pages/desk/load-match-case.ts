import { Database } from '@app/database';
import {
  ConsultationsQuery,
  Disclosure,
  ExplainPairQuery,
  GuardianStandingQuery,
  InvitationQuery,
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
      const explanation = isWaiting(match.state)
        ? await this.explainPair.forMatch(tx, match, now)
        : await this.explainPair.run(tx, match.personId, match.openingId, now);
      const desk = await this.desk.run(tx, asked, query);
      const decisions = await this.decisions.run(tx, id);
      const invitation = match.state === 'invited' ? await this.invitations.run(tx, id) : null;
      const hasReceipt = await tx.manager.existsBy(Disclosure, { matchId: id });
      const standing = (await this.standings.run(tx, [id])).get(id) ?? null;
      const guardian = await this.guardians.run(tx, match.personId, now);
      const history = await this.histories.forDesk(tx, id);
      const needsTold = await hasNeedsWords(tx, match.personId);
      const consultations = await this.consultations.run(tx, id);
      const more = {
        invitation,
        guardian,
        standing,
        hasReceipt,
        history,
        consultations,
        needsTold,
        done: query.done,
        typed,
      };
      return createElement(MatchCasePage, { desk, match, explanation, decisions, ...more });
    });
  }
}

function isWaiting(state: MatchState): boolean {
  return state === 'with-coordinator' || state === 'with-group';
}
