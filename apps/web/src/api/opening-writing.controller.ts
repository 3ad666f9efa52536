import { ReviewOpening, SubmitOpening, WriteOpening, withRepeats } from '@app/openings';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody, InvalidBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { IdResponse, OpeningBody, ReturnBody } from './openings.dto';

@Controller('api/v1')
export class OpeningWritingController {
  constructor(
    private readonly writeOpening: WriteOpening,
    private readonly submitOpening: SubmitOpening,
    private readonly reviewOpening: ReviewOpening,
  ) {}

  /** Writes a draft for one's own group. */
  @May('write an opening')
  @Post('groups/:groupId/openings')
  async write(
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Body(checkBody()) body: OpeningBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    const { recurrence, ...opening } = body;
    const sessions = recurrence ? withRepeats(body.sessions, recurrence) : body.sessions;
    if (!sessions) throw new InvalidBody([{ pointer: '/recurrence/rrule', code: 'not-valid' }]);
    return { id: await this.writeOpening.run(groupId, null, { ...opening, sessions }, actor, now) };
  }

  /** Sends a draft to the centre. */
  @May('write an opening')
  @Put('openings/:id/submission')
  @HttpCode(204)
  async submit(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.submitOpening.run(id, actor, now);
  }

  /** The centre publishes. */
  @May('review an opening')
  @Put('openings/:id/publication')
  @HttpCode(204)
  async publish(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.reviewOpening.run(id, { accept: true }, actor, now);
  }

  /** The centre sends it back with a reason. */
  @May('review an opening')
  @Put('openings/:id/return')
  @HttpCode(204)
  async sendBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: ReturnBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.reviewOpening.run(id, { accept: false, ...body }, actor, now);
  }
}
