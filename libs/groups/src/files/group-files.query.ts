import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { GroupFile } from './group-file.entity';

/** Files of groups as far as the actor may see them: the wall of the table decides. */
@Injectable()
export class GroupFilesQuery {
  /** Without their contents, in the order of their places. */
  async of(tx: Tx, groupId: string): Promise<GroupFile[]> {
    return tx.manager.find(GroupFile, { where: { groupId }, order: { place: 'ASC' } });
  }

  /** One with its content; `null` where there is none, or none for this actor. */
  async whole(tx: Tx, fileId: string): Promise<GroupFile | null> {
    const query = tx.manager.createQueryBuilder(GroupFile, 'file').addSelect('file.content');
    return query.where('file.id = :fileId', { fileId }).getOne();
  }
}
