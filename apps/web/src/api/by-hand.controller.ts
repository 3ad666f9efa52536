import { Database } from '@app/database';
import {
  AnswerByHand,
  ByHandQuery,
  type ByHandRow,
  NoteReturned,
  numberOf,
  PostLetters,
  staffArea,
  TakeBackPosting,
} from '@app/notifications';
import type { HandChannel } from '@app/outbox';
import { NoteContact } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  ByHandResponse,
  CallOutcomeBody,
  ContactBody,
  PostedResponse,
  ReturnedResponse,
} from './by-hand.dto';

/** Letters and calls of the centre, to people without e-mail. */
@May('carry out letters and calls')
@Controller('api/v1')
export class ByHandController {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
    private readonly post: PostLetters,
    private readonly takeBack: TakeBackPosting,
    private readonly noteReturned: NoteReturned,
    private readonly answerByHand: AnswerByHand,
  ) {}

  /** Letters that wait for the post, the oldest first. */
  @Get('letters')
  async letters(@Ask() asked: Asked): Promise<ByHandResponse[]> {
    return this.waiting('paper', asked);
  }

  /** Calls that wait, the oldest first. */
  @Get('calls')
  async calls(@Ask() asked: Asked): Promise<ByHandResponse[]> {
    return this.waiting('phone', asked);
  }

  /** A letter was posted. */
  @Put('letters/:id/posting')
  @HttpCode(204)
  async posted(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.post.one(id, actor, now);
  }

  /** It was not posted after all; within ten minutes. */
  @Delete('letters/:id/posting')
  async notPosted(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<PostedResponse> {
    return { letters: await this.takeBack.run(id, false, actor, now) };
  }

  /** The post brought it back. */
  @Put('letters/:id/return')
  async returned(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<ReturnedResponse> {
    return { callInstead: await this.noteReturned.run(id, actor, now) };
  }

  /** What came of a call, or of the slip of a letter; an answer counts as the resident's own. */
  @Post('calls/:id/tries')
  @HttpCode(204)
  async heard(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { outcome, sessionIds }: CallOutcomeBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    const invitation = { kind: 'yes', sessionIds, fields: [] } as const;
    const heard =
      outcome === 'yes' ? { outcome, ...(sessionIds.length > 0 && { invitation }) } : ({ outcome } as const);
    await this.answerByHand.run(id, heard, actor, now);
  }

  private async waiting(channel: HandChannel, { actor, now }: Asked): Promise<ByHandResponse[]> {
    const area = staffArea(actor);
    const rows = await this.database.withActor(actor, (tx) => this.rows.waiting(tx, channel, area, now));
    return rows.map(responseOf);
  }
}

/** How somebody without e-mail wants to hear from the centre. */
@May('enter for a person')
@Controller('api/v1/people/:id/contact')
export class ContactController {
  constructor(private readonly noteContact: NoteContact) {}

  @Put()
  @HttpCode(204)
  async note(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: ContactBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.noteContact.run(id, body, actor, now);
  }
}

function responseOf({ outboxId, ...row }: ByHandRow): ByHandResponse {
  const { channel, event, matchId, personId, name, phone, postalCode, address, reachable } = row;
  const { createdAt, dueAt, isOverdue, tries } = row;
  return {
    ...{ id: outboxId, channel, event, matchId, personId, name, phone, postalCode, address, reachable },
    ...{ number: numberOf(outboxId), createdAt, dueAt, isOverdue, tries },
  };
}
