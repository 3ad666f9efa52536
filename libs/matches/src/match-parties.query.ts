import { CoordinatorsQuery } from '@app/access';
import type { Tx } from '@app/database';
import { Refusal } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { Injectable } from '@nestjs/common';
import type { Match } from './match.entity';

export interface MatchParties {
  readonly matchId: string;
  readonly personId: string;
  readonly openingId: string;
  readonly groupId: string;
  /** The resident's account; null for somebody on paper or telephone. */
  readonly residentAccount: string | null;
  readonly areaId: string | null;
  readonly origin: Match['origin'];
  readonly askedBy: Match['askedBy'];
  /** Places that the party takes in each session. */
  readonly adults: number;
}

/** Who has to do with a match, and which accounts hear of it. */
@Injectable()
export class MatchPartiesQuery {
  constructor(
    private readonly members: GroupMembersQuery,
    private readonly coordinators: CoordinatorsQuery,
  ) {}

  /** @throws Refusal `match-unknown` */
  async run(tx: Tx, matchId: string): Promise<MatchParties> {
    const rows = await tx.manager.query(
      `SELECT m.id AS "matchId", m.person_id AS "personId", m.opening_id AS "openingId", o.group_id AS "groupId",
         p.account_id AS "residentAccount", t.area_id AS "areaId", m.origin, m.asked_by AS "askedBy", m.adults
       FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
       LEFT JOIN towns t ON t.id = o.town_id WHERE m.id = $1`,
      [matchId],
    );
    if (!rows[0]) throw new Refusal('match-unknown');
    return rows[0];
  }

  async coordinatorAccounts(tx: Tx, parties: MatchParties): Promise<string[]> {
    return this.coordinators.run(tx, parties.areaId);
  }

  async headAccounts(tx: Tx, parties: MatchParties): Promise<string[]> {
    return this.coordinators.heads(tx, parties.areaId);
  }

  /** The group's members; a group that nobody acts for online is reached through the coordinators. */
  async groupAccounts(tx: Tx, parties: MatchParties): Promise<string[]> {
    const members = await this.members.accounts(tx, parties.groupId);
    return members.length > 0 ? members : this.coordinatorAccounts(tx, parties);
  }
}
