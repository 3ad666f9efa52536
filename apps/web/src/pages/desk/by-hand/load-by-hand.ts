import { Database } from '@app/database';
import { InvitationQuery, type InvitationView } from '@app/matches';
import { ByHandQuery, type ByHandRow, staffArea, WordsByHand, type WordsOfRow } from '@app/notifications';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';

/** Letters that were posted stay in view so long: their answers come by post. */
const SHOWN_MS = 14 * 86_400_000;

export interface SaidRow {
  readonly row: ByHandRow;
  /** `null` when what it is about is gone. */
  readonly words: WordsOfRow | null;
}

export interface Letters {
  readonly waiting: readonly SaidRow[];
  readonly posted: readonly SaidRow[];
}

export interface OneCall extends SaidRow {
  readonly stands: boolean;
  /** What an invitation's yes needs: its days, and what may be shown. */
  readonly invitation: InvitationView | null;
}

/** Letters and calls as their pages show them, in the coordinator's own language. */
@Injectable()
export class LoadByHand {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
    private readonly words: WordsByHand,
    private readonly invitations: InvitationQuery,
  ) {}

  async letters(asked: Asked): Promise<Letters> {
    const area = staffArea(asked.actor);
    const { now } = asked;
    const [waiting, posted] = await this.database.withActor(asked.actor, async (tx) => [
      await this.rows.waiting(tx, 'paper', area, now),
      await this.rows.posted(tx, area, new Date(now.getTime() - SHOWN_MS)),
    ]);
    return { waiting: await this.said(waiting ?? [], asked), posted: await this.said(posted ?? [], asked) };
  }

  async calls(asked: Asked): Promise<SaidRow[]> {
    const area = staffArea(asked.actor);
    const rows = await this.database.withActor(asked.actor, (tx) =>
      this.rows.waiting(tx, 'phone', area, asked.now),
    );
    return this.said(rows, asked);
  }

  /** @throws Refusal `message-unknown` */
  async call(id: string, asked: Asked): Promise<OneCall> {
    const { actor, now, language } = asked;
    const area = staffArea(actor);
    return this.database.withActor(actor, async (tx) => {
      const row = await this.rows.one(tx, id, area);
      const words = await this.words.run(tx, row, language);
      const stands = await this.rows.stands(tx, id, now);
      const asksInvitation = stands && words?.question === 'invitation' && row.matchId !== null;
      const invitation = asksInvitation ? await this.invitations.run(tx, row.matchId as string) : null;
      return { row, words, stands, invitation };
    });
  }

  private async said(rows: readonly ByHandRow[], { actor, language }: Asked): Promise<SaidRow[]> {
    return this.database.withActor(actor, async (tx) => {
      const said: SaidRow[] = [];
      for (const row of rows) said.push({ row, words: await this.words.run(tx, row, language) });
      return said;
    });
  }
}
