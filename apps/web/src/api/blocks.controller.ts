import { type Actor, Database, Refusal } from '@app/database';
import { BlockedGroupsQuery, BlockGroup, BlockPerson, UnblockGroup } from '@app/matches';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { BlockedGroupResponse } from './blocks.dto';

/** The resident's side. */
@May('block a group')
@Controller('api/v1/me/blocked-groups')
export class BlockedGroupsController {
  constructor(
    private readonly database: Database,
    private readonly blocked: BlockedGroupsQuery,
    private readonly blockGroup: BlockGroup,
    private readonly unblockGroup: UnblockGroup,
  ) {}

  /** The groups that I blocked. */
  @Get()
  async mine(@Ask() { actor }: Asked): Promise<BlockedGroupResponse[]> {
    return this.database.withActor(actor, (tx) => this.blocked.run(tx, personOf(actor)));
  }

  /** The group and I are not shown to each other any more; it is not told. */
  @Put(':groupId')
  @HttpCode(204)
  async block(@Param('groupId', ParseUUIDPipe) groupId: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.blockGroup.run(groupId, actor, now);
  }

  /** I take my block back. */
  @Delete(':groupId')
  @HttpCode(204)
  async unblock(
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.unblockGroup.run(groupId, actor, now);
  }
}

/** The group's side, put on record by the centre. */
@May('block a person for a group')
@Controller('api/v1/groups/:groupId/blocked-people/:personId')
export class BlockedPeopleController {
  constructor(private readonly blockPerson: BlockPerson) {}

  /** The resident and the group are not shown to each other any more. */
  @Put()
  @HttpCode(204)
  async block(
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.blockPerson.run({ groupId, personId, blocked: true }, actor, now);
  }

  /** The group's block ends. */
  @Delete()
  @HttpCode(204)
  async unblock(
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.blockPerson.run({ groupId, personId, blocked: false }, actor, now);
  }
}

function personOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
  return actor.personId;
}
