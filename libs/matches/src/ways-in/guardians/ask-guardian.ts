import { randomUUID } from 'node:crypto';
import { audit, openAccount } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import {
  closeRequest,
  GuardianContact,
  GuardianLinks,
  GuardianRequest,
  livingCard,
  openRequest,
  Person,
} from '@app/people';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../../hold-places.statement';
import { recordStep } from '../../record-step';
import { AskedGuardianQuery } from './asked-guardian.query';
import { GuardianMessages } from './guardian-messages';
import { type NeedingConsent, needingConsent } from './needing-consent.query';

export interface NamedGuardian {
  readonly name: string;
  /** Lower case; `null` for a guardian whom the centre reaches by telephone or on paper. */
  readonly email: string | null;
  readonly phone: string | null;
  /** In which the mail is written. */
  readonly language: string;
}

const DAY_MS = 86_400_000;
const TIMES_A_DAY = 5;

/** The minor, or the coordinator, says who the guardian is; the guardian is asked. */
@Injectable()
export class AskGuardian {
  constructor(
    private readonly database: Database,
    private readonly links: GuardianLinks,
    private readonly asked: AskedGuardianQuery,
    private readonly messages: GuardianMessages,
  ) {}

  /**
   * Naming a guardian again takes the place of the request that waits.
   * @returns the request's id
   * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `guardian-not-needed` (nothing waits for a consent), `guardian-is-self`,
   * `guardian-asked-often`
   */
  async run(personId: string, guardian: NamedGuardian, actor: Actor, now: Date): Promise<string> {
    const isOwn = actor.kind === 'account' && actor.personId === personId;
    if (!isOwn && !(actor.kind === 'account' && actor.staff)) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await lockPerson(tx, personId);
      await livingCard(tx, personId);
      const needing = await needingConsent(tx, personId, now);
      const [first] = needing;
      if (!first) throw new Refusal('guardian-not-needed');
      await this.mayAsk(tx, personId, now);
      await this.replace(tx, personId, now);
      const id = await this.insert(tx, personId, guardian, now);
      await this.ask(tx, id, first, needing, guardian, now);
      return id;
    });
  }

  private async mayAsk(tx: Tx, personId: string, now: Date): Promise<void> {
    const since = new Date(now.getTime() - DAY_MS);
    if ((await this.asked.timesAsked(tx, personId, since)) >= TIMES_A_DAY)
      throw new Refusal('guardian-asked-often');
  }

  /** The link that went to a wrong address must not count any more. */
  private async replace(tx: Tx, personId: string, now: Date): Promise<void> {
    const before = await openRequest(tx, personId);
    if (!before) return;
    await closeRequest(tx, before.id, 'not-needed', null, now);
    await this.messages.guardian(tx, 'guardian-request-over', before.id, now);
  }

  private async insert(tx: Tx, personId: string, guardian: NamedGuardian, now: Date): Promise<string> {
    const id = randomUUID();
    const { name, email, phone, language } = guardian;
    const accountId = email ? await openAccount(tx, email, language, now) : null;
    const minor = await tx.manager.findOneByOrFail(Person, { id: personId });
    if (accountId && accountId === minor.accountId) throw new Refusal('guardian-is-self');
    const tokenHash = this.links.hashOf(id);
    await tx.manager.insert(GuardianRequest, { id, personId, accountId, tokenHash, askedAt: now });
    await tx.manager.insert(GuardianContact, { requestId: id, name, phone });
    await audit(tx, now, 'ask-guardian', { kind: 'person', id: personId });
    return id;
  }

  private async ask(
    tx: Tx,
    id: string,
    first: NeedingConsent,
    needing: readonly NeedingConsent[],
    guardian: NamedGuardian,
    now: Date,
  ): Promise<void> {
    const session = { startsAt: first.firstStart, endsAt: first.firstEnd };
    const subject = { kind: 'guardian-request', id } as const;
    await startClock(tx, { wait: 'guardian-answers', subject, since: now, session });
    for (const { matchId } of needing) await recordStep(tx, matchId, 'guardian-asked', now);
    if (guardian.email) await this.messages.guardian(tx, 'guardian-asked', id, now);
    else await this.messages.coordinators(tx, 'guardian-to-call', first.matchId, now);
  }
}
