import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Town } from '@app/places';
import type {
  Accommodation,
  Field,
  Insurance,
  Payment,
  Qualification,
  Residency,
  Skill,
  SpokenLanguage,
} from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { Opening } from './opening.entity';
import { Session } from './session.entity';

export interface SessionForm {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** `null` has no limit. */
  readonly capacity: number | null;
}

export interface OpeningForm {
  readonly title: string;
  readonly body: string;
  readonly field: Field;
  readonly wantedSkills: readonly Skill[];
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly residency: readonly Residency[];
  readonly qualifications: readonly Qualification[];
  readonly languages: readonly SpokenLanguage[];
  readonly accessProvided: readonly Accommodation[];
  readonly insurance: Insurance;
  readonly payment: Payment;
  readonly costNote: string;
  readonly beginnersWelcome: boolean;
  readonly childrenWelcome: boolean;
  readonly online: boolean;
  readonly placeName: string;
  readonly townId: string | null;
  readonly meetingPoint: string;
  readonly whatToBring: string;
  readonly rainPolicy: string;
  readonly sessions: readonly SessionForm[];
}

/** Writes a new opening as a draft, or a draft or returned one anew. Its place is the town's until a map gives a better one. */
@Injectable()
export class WriteOpening {
  constructor(private readonly database: Database) {}

  /**
   * @param draftId of the draft that is written anew; `null` for a new one
   * @throws Refusal `not-your-group`, `opening-unknown` (the draft is gone, or another group's), `opening-is-public`,
   * `town-unknown`, `place-missing`, `session-same-start`
   */
  async run(
    groupId: string,
    draftId: string | null,
    form: OpeningForm,
    actor: Actor,
    now: Date,
  ): Promise<string> {
    if (actor.kind !== 'account' || !actor.groupIds.includes(groupId)) throw new Refusal('not-your-group');
    const openingId = draftId ?? randomUUID();
    mustStartApart(form.sessions);
    return this.database.withActor(actor, async (tx) => {
      const { sessions, ...rest } = form;
      const row = { ...rest, ...(await this.position(tx, form)) } as Partial<Opening>;
      const known = await tx.manager.findOneBy(Opening, { id: openingId });
      // A draft of another group cannot be seen, and its id not be taken.
      if (draftId && !known) throw new Refusal('opening-unknown');
      if (known) await this.rewrite(tx, groupId, known, row);
      else await tx.manager.insert(Opening, { id: openingId, groupId, ...row, createdAt: now });
      const dated = sessions.map((session) => ({ ...session, openingId }));
      await tx.manager.insert(Session, dated);
      await audit(tx, now, known ? 'rewrite-opening' : 'write-opening', { kind: 'opening', id: openingId });
      return openingId;
    });
  }

  private async rewrite(tx: Tx, groupId: string, known: Opening, row: Partial<Opening>): Promise<void> {
    if (known.groupId !== groupId) throw new Refusal('not-your-group');
    if (known.publishedAt) throw new Refusal('opening-is-public');
    await tx.manager.update(Opening, { id: known.id }, row);
    await tx.manager.delete(Session, { openingId: known.id });
  }

  private async position(tx: Tx, form: OpeningForm): Promise<Partial<Opening>> {
    if (form.townId === null) {
      if (!form.online) throw new Refusal('place-missing');
      return { lat: null, lng: null, x: null, y: null, z: null };
    }
    const town = await tx.manager.findOneBy(Town, { id: form.townId });
    if (!town) throw new Refusal('town-unknown');
    const { lat, lng, x, y, z } = town;
    return { lat, lng, x, y, z };
  }
}

function mustStartApart(sessions: OpeningForm['sessions']): void {
  const starts = new Set(sessions.map(({ startsAt }) => startsAt.getTime()));
  if (starts.size < sessions.length) throw new Refusal('session-same-start');
}
