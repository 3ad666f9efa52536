import { RegisterGroup, ReviewGroup } from '@app/groups';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { GroupBody } from './groups.dto';
import { IdResponse, ReturnBody } from './openings.dto';

@Controller('api/v1/groups')
export class GroupsController {
  constructor(
    private readonly registerGroup: RegisterGroup,
    private readonly reviewGroup: ReviewGroup,
  ) {}

  /** Registers a group for review; the caller becomes its representative. */
  @May('register a group')
  @Post()
  async register(@Body(checkBody()) body: GroupBody, @Ask() { actor, now }: Asked): Promise<IdResponse> {
    return { id: await this.registerGroup.run(body, actor, now) };
  }

  /** The centre registers the group. */
  @May('review a group')
  @Put(':id/registration')
  @HttpCode(204)
  async accept(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.reviewGroup.run(id, { accept: true }, actor, now);
  }

  /** The centre sends it back with a reason. */
  @May('review a group')
  @Put(':id/return')
  @HttpCode(204)
  async sendBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: ReturnBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.reviewGroup.run(id, { accept: false, ...body }, actor, now);
  }
}
