import { RenewGroup } from '@app/groups';
import { ConfirmStillOpen } from '@app/matches';
import { CopyOpening } from '@app/openings';
import { Controller, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { groupIdOf } from '../our-group';

/** A group goes on for another year, an opening for another month or as a copy. */
@Controller('group')
export class LivesPages {
  constructor(
    private readonly renewGroup: RenewGroup,
    private readonly confirmStillOpen: ConfirmStillOpen,
    private readonly copyOpening: CopyOpening,
  ) {}

  @Post('renewal')
  @May('renew a group')
  async renew(
    @Query() query: Record<string, unknown>,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const id = groupIdOf(actor, query.group);
    const done = await this.renewGroup.run(id, actor, now);
    seeOther(response, `/group?group=${id}&done=${done}`);
  }

  @Post('openings/:id/still-open')
  @May('say that an opening is still open')
  async stillOpen(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.confirmStillOpen.run(id, actor, now);
    seeOther(response, `/group/openings/${id}?done=still-open`);
  }

  @Post('openings/:id/copies')
  @May('write an opening')
  async copy(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const draft = await this.copyOpening.run(id, actor, now);
    seeOther(response, `/group/openings/${draft}?done=copied`);
  }
}
