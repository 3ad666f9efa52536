import { type Tx, together } from '@app/database';
import { Injectable } from '@nestjs/common';
import { OpeningEdition } from './editions/opening-edition.entity';
import { Opening } from './opening.entity';
import { Session } from './session.entity';

export interface OpeningDetail {
  readonly opening: Opening;
  readonly sessions: readonly Session[];
  readonly group: { readonly id: string; readonly name: string; readonly registeredAt: Date | null };
  readonly townName: string | null;
  /** In other languages, where somebody has written it. */
  readonly editions: readonly OpeningEdition[];
}

/** One opening with its sessions in order of time, its group and its town; public or not. */
@Injectable()
export class OpeningDetailQuery {
  async run(tx: Tx, openingId: string): Promise<OpeningDetail | null> {
    const opening = await tx.manager.findOneBy(Opening, { id: openingId });
    if (!opening) return null;
    const [[around], sessions, editions] = await together(
      tx.manager.query(
        `SELECT g.id, g.name, g.registered_at AS "registeredAt", t.name AS "townName"
         FROM groups g LEFT JOIN towns t ON t.id = $2 WHERE g.id = $1`,
        [opening.groupId, opening.townId],
      ),
      tx.manager.find(Session, { where: { openingId }, order: { startsAt: 'ASC' } }),
      tx.manager.find(OpeningEdition, { where: { openingId }, order: { language: 'DESC' } }),
    );
    const { townName, ...group } = around;
    return { opening, sessions, group, townName, editions };
  }
}
