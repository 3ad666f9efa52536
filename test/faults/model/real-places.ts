import { RingDueClocks } from '@app/clocks';
import { type Actor, Refusal } from '@app/database';
import {
  AnswerInterest,
  AnswerOffer,
  ApproveMatch,
  ChangeCapacity,
  DeclineMatch,
  ExpressInterest,
  OfferPlaces,
  WithdrawInterest,
} from '@app/matches';
import { RecordGuardianConsent } from '@app/people';
import type { Domain } from '../../support/domain';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../../support/factories';
import type { Verdict } from './places-model';

type Account = Extract<Actor, { kind: 'account' }>;

const DAY_MS = 24 * 3_600_000;
/** Far enough that no history reaches the last day before the session. */
const SESSION_DAYS = [80, 90];

export interface RealCase {
  readonly id: string;
  readonly resident: number;
}

/** The service beside the model: the same deeds, on PostgreSQL. */
export class RealPlaces {
  readonly cases: RealCase[] = [];
  now = NOW;

  private constructor(
    private readonly domain: Domain,
    private readonly group: Account,
    private readonly coordinator: Account,
    private readonly residents: readonly Account[],
    private readonly sessions: readonly { readonly openingId: string; readonly sessionId: string }[],
  ) {}

  /** @param minors which residents are under 18 */
  static async make(
    domain: Domain,
    capacities: readonly number[],
    residents: number,
    minors: ReadonlySet<number>,
  ) {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const sessions = [];
    for (const [index, capacity] of capacities.entries()) {
      const startsAt = new Date(NOW.getTime() + (SESSION_DAYS[index] ?? 100) * DAY_MS);
      const session = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), capacity };
      sessions.push(await anOpening(manager, group.groupIds[0] as string, {}, session));
    }
    const people = [];
    for (let each = 0; each < residents; each++)
      people.push(await aResident(manager, minors.has(each) ? { birthDate: '2012-04-01' } : {}));
    return new RealPlaces(domain, group, await aCoordinator(manager), people, sessions);
  }

  async apply(resident: number, session: number): Promise<Verdict> {
    const { openingId, sessionId } = this.sessions[session]!;
    const interest = { openingId, sessionIds: [sessionId], message: '' };
    return this.done(async () => {
      const id = await this.domain.get(ExpressInterest).run(interest, this.residents[resident]!, this.now);
      if (!this.cases.some((each) => each.id === id)) this.cases.push({ id, resident });
    });
  }

  groupAnswers(at: number, yes: boolean): Promise<Verdict> {
    const answer = yes ? { accept: true as const } : { accept: false as const, ...NO };
    return this.done(() => this.domain.get(AnswerInterest).run(this.id(at), answer, this.group, this.now));
  }

  approve(at: number): Promise<Verdict> {
    return this.done(() => this.domain.get(ApproveMatch).run(this.id(at), this.coordinator, this.now));
  }

  async approveAll(): Promise<Verdict> {
    const ids = this.cases.map(({ id }) => id);
    const found: { id: string }[] = await this.domain.admin.query(
      "SELECT id FROM unnest($1::uuid[]) WITH ORDINALITY asked(id, ord) JOIN matches USING (id) WHERE state = 'with-coordinator' ORDER BY ord DESC",
      [ids],
    );
    for (const { id } of found)
      await this.done(() => this.domain.get(ApproveMatch).run(id, this.coordinator, this.now));
    return 'done';
  }

  centreDeclines(at: number): Promise<Verdict> {
    return this.done(() => this.domain.get(DeclineMatch).run(this.id(at), NO, this.coordinator, this.now));
  }

  withdraw(at: number): Promise<Verdict> {
    return this.done(() =>
      this.domain.get(WithdrawInterest).run(this.id(at), 'plans-changed', this.whose(at), this.now),
    );
  }

  answerOffer(at: number, yes: boolean): Promise<Verdict> {
    return this.done(() => this.domain.get(AnswerOffer).run(this.id(at), yes, this.whose(at), this.now));
  }

  changeCapacity(session: number, capacity: number): Promise<Verdict> {
    const { sessionId } = this.sessions[session]!;
    return this.done(() => this.domain.get(ChangeCapacity).run(sessionId, capacity, this.group, this.now));
  }

  consent(resident: number): Promise<Verdict> {
    const { personId } = this.residents[resident]!;
    const until = new Date(this.now.getTime() + 365 * DAY_MS).toISOString().slice(0, 10);
    return this.done(() =>
      this.domain.get(RecordGuardianConsent).run(personId as string, until, this.coordinator, this.now),
    );
  }

  tick(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  async wait(ms: number): Promise<Verdict> {
    this.now = new Date(this.now.getTime() + ms);
    await this.domain.get(RingDueClocks).run(this.now);
    return 'done';
  }

  /** Each case's standing in the order of the cases, and the places taken in each session by both counts. */
  async look(): Promise<{ standings: string[]; taken: number[]; held: number[] }> {
    await this.domain.get(OfferPlaces).run(this.now);
    const ids = this.cases.map(({ id }) => id);
    const sessionIds = this.sessions.map(({ sessionId }) => sessionId);
    const [row] = await this.domain.admin.query(
      `SELECT (SELECT coalesce(array_agg(m.state ORDER BY i.ord), '{}') FROM unnest($1::uuid[]) WITH ORDINALITY i(id, ord)
         JOIN matches m ON m.id = i.id) AS standings,
       (SELECT array_agg(s.taken ORDER BY i.ord) FROM unnest($2::uuid[]) WITH ORDINALITY i(id, ord)
         JOIN sessions s ON s.id = i.id) AS taken,
       (SELECT array_agg((SELECT count(*)::int FROM held_places h WHERE h.session_id = i.id AND h.released_at IS NULL) ORDER BY i.ord)
         FROM unnest($2::uuid[]) WITH ORDINALITY i(id, ord)) AS held`,
      [ids, sessionIds],
    );
    return row;
  }

  private id(at: number): string {
    return this.cases[at]?.id ?? '00000000-0000-7000-8000-000000000000';
  }

  private whose(at: number): Account {
    return this.residents[this.cases[at]?.resident ?? 0]!;
  }

  private async done(deed: () => Promise<unknown>): Promise<Verdict> {
    try {
      await deed();
      return 'done';
    } catch (error) {
      if (error instanceof Refusal) return 'refused';
      throw error;
    }
  }
}

const NO = { reason: 'times-do-not-fit', note: '' } as const;
