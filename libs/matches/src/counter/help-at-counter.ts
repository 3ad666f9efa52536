import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Outbox } from '@app/outbox';
import { HelpedPersonQuery, livingCard } from '@app/people';
import { Injectable } from '@nestjs/common';

const HELP_LASTS_MS = 15 * 60_000;

export const AGREED_BY = ['counter', 'telephone'] as const;

export type AgreedBy = (typeof AGREED_BY)[number];

/** Somebody of the centre helps a resident in the resident's own pages, for a quarter of an hour; the resident is told. */
@Injectable()
export class HelpAtCounter {
  constructor(
    private readonly database: Database,
    private readonly people: HelpedPersonQuery,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns until when
   * @throws Refusal `not-allowed`, `card-merged`, `person-unknown` where there is no account to help with, or it is one's own
   */
  async run(personId: string, agreedBy: AgreedBy, actor: Actor, now: Date): Promise<Date> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      const person = await this.people.run(tx, personId);
      if (!person || person.accountId === actor.accountId) throw new Refusal('person-unknown');
      await audit(tx, now, 'begin-help', { kind: 'person', id: personId }, agreedBy);
      const { accountId } = person;
      const message = { event: 'counter-help', eventId: randomUUID(), subjectId: accountId, now } as const;
      await this.outbox.add(tx, { ...message, recipientId: accountId });
      return new Date(now.getTime() + HELP_LASTS_MS);
    });
  }

  /** Ends it before its time; whose help it was stands in the actor. */
  async end(actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.personId) return;
    const { personId } = actor;
    await this.database.withActor(actor, (tx) =>
      audit(tx, now, 'end-help', { kind: 'person', id: personId }),
    );
  }
}
