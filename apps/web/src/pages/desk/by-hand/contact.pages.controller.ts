import { Database } from '@app/database';
import { NoteContact } from '@app/people';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { LoadProxyPerson } from '../proxy/load-proxy-person';
import { ProxyPersonPage } from '../proxy/person.page';
import { readContact } from './contact.form';

/** The coordinator writes down how somebody wants to hear from the centre. */
@Controller('desk/proxy/people/:id/contact')
@May('enter for a person')
export class ContactPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadProxyPerson,
    private readonly noteContact: NoteContact,
  ) {}

  @Post()
  async note(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor, now } = asked;
    const loaded = await this.database.withActor(actor, (tx) => this.load.person(tx, id, now));
    const { wish, problems } = readContact(body, Boolean(loaded.person.phone));
    if (problems.length > 0) {
      const form = { values: body, problems };
      return sendAgain(response, createElement(ProxyPersonPage, { ...loaded, done: null, form }), asked);
    }
    await this.noteContact.run(id, wish, actor, now);
    seeOther(response, `/desk/proxy/people/${id}?done=contact`);
  }
}
