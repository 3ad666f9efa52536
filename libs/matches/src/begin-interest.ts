import { randomUUID } from 'node:crypto';
import { Refusal, type Tx } from '@app/database';
import { dayAt } from '@app/matching';
import { Opening, Session } from '@app/openings';
import { Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { beginMatch, liveMatch } from './begin-match.statement';
import { ExplainPairQuery } from './explain-pair.query';
import type { ShownField } from './introductions/disclosure.entity';
import { consentToShow } from './introductions/disclosures.statement';
import { keepInterest } from './keep-explanation';
import { waitIn } from './life/enter-state';
import { MatchMessages } from './life/match-messages';
import type { Match } from './match.entity';
import { MatchPartiesQuery } from './match-parties.query';
import { MatchSession } from './match-parts.entities';
import { recordStep } from './record-step';
import { bringCompanions } from './ways-in/parties/bring-companions';
import { type NamedCompanion, sizeOf } from './ways-in/parties/party';
import { partyProblem } from './ways-in/parties/party-problem';

export interface Interest {
  readonly openingId: string;
  readonly sessionIds: readonly string[];
  readonly message: string;
  /** Who comes along; nobody by default. */
  readonly companions?: readonly NamedCompanion[];
  /** What the group may see besides the name once the match is approved; the nearest way to reach them by default. */
  readonly shown?: readonly ShownField[];
}

/** Who entered it for somebody on paper or telephone, and how that person agreed. */
export type Entry = Pick<Match, 'enteredBy' | 'consentBy'>;

const BY_THE_RESIDENT: Entry = { enteredBy: null, consentBy: null };

/** An interest in an opening, in the resident's own name or entered for somebody, inside a transaction under way. */
@Injectable()
export class BeginInterest {
  constructor(
    private readonly explainPair: ExplainPairQuery,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * @returns the match's id; showing interest again while one is under way gives that one
   * @throws Refusal `not-eligible` (with the rule), `session-does-not-fit`, `no-session-chosen`, `card-not-complete`,
   * `party-not-possible` (with the problem)
   */
  async run(
    tx: Tx,
    personId: string,
    interest: Interest,
    now: Date,
    entry: Entry = BY_THE_RESIDENT,
  ): Promise<string> {
    const { companions = [], ...asked } = interest;
    const live = await liveMatch(tx, personId, interest.openingId);
    if (live) return live;
    await this.check(tx, personId, interest, now);
    const matchId = randomUUID();
    const match = { id: matchId, personId, ...asked, ...sizeOf(companions), ...entry };
    const begun = await beginMatch(tx, match, now);
    if (begun !== matchId) return begun;
    const rows = interest.sessionIds.map((sessionId) => ({ matchId, sessionId }));
    await tx.manager.insert(MatchSession, rows);
    await bringCompanions(tx, matchId, companions);
    const consent = { fields: interest.shown ?? null, by: entry.consentBy ?? 'online' } as const;
    await consentToShow(tx, matchId, consent, now);
    await keepInterest(tx, { matchId, personId, openingId: interest.openingId }, now);
    await this.tell(tx, matchId, await recordStep(tx, matchId, 'interest', now), now);
    return matchId;
  }

  private async check(tx: Tx, personId: string, interest: Interest, now: Date): Promise<void> {
    const { openingId, sessionIds, companions = [] } = interest;
    if (sessionIds.length === 0) throw new Refusal('no-session-chosen');
    const { eligible, verdicts, fittingSessions } = await this.explainPair.forInterest(
      tx,
      personId,
      openingId,
      now,
    );
    if (!eligible) {
      const failed = verdicts.find(({ holds, blocks }) => !holds && blocks === 'list');
      throw new Refusal('not-eligible', { rule: failed?.rule ?? null });
    }
    const chosen = await tx.manager.findBy(Session, { id: In([...sessionIds]), openingId });
    const fits = chosen.every(({ number }) => fittingSessions.includes(number));
    if (chosen.length !== sessionIds.length || !fits) throw new Refusal('session-does-not-fit');
    await this.checkParty(tx, personId, openingId, chosen, companions);
  }

  private async checkParty(
    tx: Tx,
    personId: string,
    openingId: string,
    chosen: readonly Session[],
    companions: readonly NamedCompanion[],
  ): Promise<void> {
    const { birthDate } = await tx.manager.findOneByOrFail(Person, { id: personId });
    const { childrenWelcome } = await tx.manager.findOneByOrFail(Opening, { id: openingId });
    const sessions = chosen.map(({ startsAt, capacity }) => ({ day: dayAt(startsAt.getTime()), capacity }));
    const problem = partyProblem(companions, birthDate, { childrenWelcome, sessions });
    if (problem) throw new Refusal('party-not-possible', { problem });
  }

  private async tell(tx: Tx, matchId: string, eventId: string, now: Date): Promise<void> {
    const parties = await this.parties.run(tx, matchId);
    await waitIn(tx, parties, 'with-group', now);
    await this.messages.resident(tx, 'interest-received', { parties, eventId, now });
    await this.messages.group(tx, 'interest-arrived', { parties, eventId, now });
  }
}
