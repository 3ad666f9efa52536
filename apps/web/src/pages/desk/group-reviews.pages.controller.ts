import { ReviewGroup } from '@app/groups';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { ReturnFields, readNo } from '../frame/decline.form';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { GoOn } from './go-on';
import { LoadReview } from './load-review';

type Fields = Record<string, unknown>;

@Controller('desk/groups/:id')
@May('review a group')
export class GroupReviewPages {
  constructor(
    private readonly load: LoadReview,
    private readonly reviewGroup: ReviewGroup,
    private readonly goOn: GoOn,
  ) {}

  @Get()
  async read(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.load.group(id, query, null, asked), asked);
  }

  @Post('answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Query() query: Fields,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = readNo(ReturnFields, body);
    const isYes = body.answer === 'yes';
    if (!isYes && problems.length > 0)
      return sendAgain(response, await this.load.group(id, query, { values: body, problems }, asked), asked);
    const review = isYes ? ({ accept: true } as const) : ({ accept: false, ...form } as const);
    const answer = async () => {
      await this.reviewGroup.run(id, review, asked.actor, asked.now);
      return isYes ? 'registered' : 'group-returned';
    };
    seeOther(response, await this.goOn.after(id, query, asked, answer));
  }
}
