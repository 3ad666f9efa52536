import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { GroupFile } from './group-file.entity';

/** Takes a file away for good; its group may, and the centre. */
@Injectable()
export class RemoveGroupFile {
  constructor(private readonly database: Database) {}

  /**
   * @returns the group's id
   * @throws Refusal `file-unknown` (also for somebody else's), `not-your-group`
   */
  async run(fileId: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const file = await tx.manager.findOneBy(GroupFile, { id: fileId });
      if (!file) throw new Refusal('file-unknown');
      const may = actor.kind === 'account' && (actor.groupIds.includes(file.groupId) || actor.staff !== null);
      if (!may) throw new Refusal('not-your-group');
      await tx.manager.delete(GroupFile, { id: fileId });
      await audit(tx, now, 'remove-group-file', { kind: 'group', id: file.groupId }, file.purpose);
      return file.groupId;
    });
  }
}
