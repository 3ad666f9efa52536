import { type Actor, Database, system, type Tx } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { PersonOfAccountQuery } from '@app/people';
import { Injectable } from '@nestjs/common';

/** Reads what an account may act as. A link makes nobody a member of the staff. */
@Injectable()
export class WhoseAnswer {
  constructor(
    private readonly database: Database,
    private readonly person: PersonOfAccountQuery,
    private readonly members: GroupMembersQuery,
  ) {}

  async run(accountId: string): Promise<Actor> {
    return this.database.withActor(system('sign-in'), (tx) => this.read(tx, accountId));
  }

  private async read(tx: Tx, accountId: string): Promise<Actor> {
    const personId = (await this.person.run(tx, accountId))?.id ?? null;
    const groupIds = await this.members.groups(tx, accountId);
    return { kind: 'account', accountId, personId, groupIds, staff: null };
  }
}
