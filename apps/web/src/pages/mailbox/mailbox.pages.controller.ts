import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { readMail, readMailbox } from '@app/embedded';
import { Controller, Get, Param } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { MailboxPage, MailPage } from './mailbox.page';

@Controller('mailbox')
@May('read the demo mailbox')
export class MailboxPages {
  constructor(private readonly config: Config) {}

  @Get()
  async all(@Ask() asked: Asked): Promise<string> {
    return renderPage(createElement(MailboxPage, { mails: await readMailbox(this.folder()) }), asked);
  }

  @Get(':id')
  async one(@Param('id') id: string, @Ask() asked: Asked): Promise<string> {
    const mail = await readMail(this.folder(), id);
    if (!mail) throw new Refusal('not-found');
    return renderPage(createElement(MailPage, { mail }), asked);
  }

  private folder(): string {
    if (!this.config.mailbox) throw new Refusal('not-found');
    return this.config.mailbox;
  }
}
