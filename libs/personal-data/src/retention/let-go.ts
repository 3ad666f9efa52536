import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery, RETENTION } from '@app/access';
import { DueClocksQuery, startClock } from '@app/clocks';
import { Database, system, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { unusedAccounts } from '../correction/accounts-in-use.query';
import { eraseRows } from '../erasure/erase-rows.statement';
import { ErasureRequest } from '../erasure/erasure-request.entity';
import { type InactivePerson, inactivePeople } from './inactive-people.query';
import { forgetNeeds, forgetPast } from './past-their-time.statement';

const AT_ONCE = 200;
const DAY_MS = 24 * 3600_000;
/** The clock of the wait `inactive-person-answers` rings then. */
const NOTICE_DAYS = 60;

export interface LetGo {
  /** Rows past their time, by table. */
  readonly gone: Readonly<Record<string, number>>;
  readonly needs: number;
  /** Residents who were asked whether they want to stay. */
  readonly noticed: number;
}

/** Lets go of what is past its time, and asks those who were silent for years before they are erased. */
@Injectable()
export class LetGoOfData {
  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly coordinators: CoordinatorsQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @param at the time to go by; the database's own where it is not said */
  async run(at?: Date): Promise<LetGo> {
    return this.database.withActor(system('retention'), async (tx) => {
      const now = at ?? (await this.clocks.now(tx));
      const gone = await forgetPast(tx, now);
      const needs = await forgetNeeds(tx, now);
      for (const accountId of await unusedAccounts(tx, now))
        await eraseRows(tx, { personId: null, accountId });
      const silent = await inactivePeople(tx, now, AT_ONCE);
      for (const person of silent) await this.notice(tx, person, now);
      const tables = Object.entries(gone).map(([table, rows]) => `${table}=${rows}`);
      await audit(tx, now, 'let-go', { kind: 'setting', id: RETENTION }, tables.join(' ') || null);
      return { gone, needs, noticed: silent.length };
    });
  }

  /** Whoever has no e-mail is asked by the centre. */
  private async notice(tx: Tx, person: InactivePerson, now: Date): Promise<void> {
    const id = randomUUID();
    const { personId, accountId } = person;
    const dueAt = new Date(now.getTime() + NOTICE_DAYS * DAY_MS);
    await tx.manager.insert(ErasureRequest, { id, ...person, because: 'inactive', askedAt: now, dueAt });
    await startClock(tx, { wait: 'inactive-person-answers', subject: { kind: 'erasure', id }, since: now });
    await audit(tx, now, 'notice-inactive', { kind: 'person', id: personId });
    const event = accountId ? ('erasure-after-silence' as const) : ('erasure-to-call' as const);
    const recipients = accountId ? [accountId] : await this.coordinators.run(tx, null);
    await this.outbox.addAll(tx, recipients, { event, eventId: id, subjectId: id, now });
  }
}
