import { StaffOfAccountQuery } from '@app/access';
import { type Actor, ANYONE, Database, system } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { PersonOfAccountQuery } from '@app/people';
import { Injectable } from '@nestjs/common';

/** Reads what a signed-in account may act as, at every request: a role that is left ends at once. */
@Injectable()
export class ActorOfSession {
  constructor(
    private readonly database: Database,
    private readonly person: PersonOfAccountQuery,
    private readonly members: GroupMembersQuery,
    private readonly staff: StaffOfAccountQuery,
  ) {}

  async run(accountId: string | undefined): Promise<Actor> {
    if (!accountId) return ANYONE;
    return this.database.withActor(system('sign-in'), async (tx) => ({
      kind: 'account',
      accountId,
      personId: (await this.person.run(tx, accountId))?.id ?? null,
      groupIds: await this.members.groups(tx, accountId),
      staff: await this.staff.run(tx, accountId),
    }));
  }
}
