import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { OpeningEdition } from './editions/opening-edition.entity';
import { Opening } from './opening.entity';
import { Session } from './session.entity';
import { ourOpening } from './sessions/our-session.query';
import type { SessionForm } from './write-opening';

const WEEK_MS = 7 * 86_400_000;

/** Copies an opening as a new draft of the same group, with its sessions in the weeks to come and what it says in other languages. */
@Injectable()
export class CopyOpening {
  constructor(private readonly database: Database) {}

  /**
   * @returns the id of the draft
   * @throws Refusal `opening-unknown`, `not-your-group`
   */
  async run(openingId: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const opening = await ourOpening(tx, openingId, actor);
      const id = randomUUID();
      await tx.manager.insert(Opening, { ...contentOf(opening), id, createdAt: now });
      const sessions = inComingWeeks(await this.sessions(tx, openingId), now);
      const dated = sessions.map((session) => ({ ...session, openingId: id }));
      if (dated.length > 0) await tx.manager.insert(Session, dated);
      const editions = await tx.manager.findBy(OpeningEdition, { openingId });
      const copied = editions.map((edition) => ({ ...edition, openingId: id }));
      if (copied.length > 0) await tx.manager.insert(OpeningEdition, copied);
      await audit(tx, now, 'copy-opening', { kind: 'opening', id });
      return id;
    });
  }

  private async sessions(tx: Tx, openingId: string): Promise<Session[]> {
    const where = { openingId, cancelledAt: IsNull() };
    return tx.manager.find(Session, { where, order: { startsAt: 'ASC' } });
  }
}

/**
 * Sessions in order of time, all moved by as many whole weeks as bring the first one after `now`: weekdays, times and
 * distances stay. Tokyo has no summer time.
 */
export function inComingWeeks(sessions: readonly SessionForm[], now: Date): SessionForm[] {
  const [first] = sessions;
  if (!first) return [];
  const late = now.getTime() - first.startsAt.getTime();
  const shift = late < 0 ? 0 : (Math.floor(late / WEEK_MS) + 1) * WEEK_MS;
  const moved = (at: Date) => new Date(at.getTime() + shift);
  return sessions.map(({ startsAt, endsAt, capacity }) => ({
    startsAt: moved(startsAt),
    endsAt: moved(endsAt),
    capacity,
  }));
}

/** What the group wrote; its number, reference, dates and review are the old one's own. */
function contentOf(opening: Opening): Partial<Opening> {
  const { number, ref, submittedAt, publishedAt, publishUntil, deadline, ...more } = opening;
  const { returnedAt, returnReason, returnNote, closedAt, ...content } = more;
  return content;
}
