import { Config } from '@app/config';
import { Database, Refusal } from '@app/database';
import { ComingEventsQuery } from '@app/events';
import { Group, GroupFilesQuery } from '@app/groups';
import { OpeningCardsQuery } from '@app/openings';
import { Town } from '@app/places';
import { Controller, Get, Param } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { centreOf } from './centre-of';
import { EventsPage } from './events.page';
import { GroupPage } from './group.page';
import { TextPage } from './text.page';

const SHOWN = 60;

/** Pages that are only read. */
@Controller()
@May('read the public pages')
export class ReadingPages {
  constructor(
    private readonly database: Database,
    private readonly cards: OpeningCardsQuery,
    private readonly events: ComingEventsQuery,
    private readonly files: GroupFilesQuery,
    private readonly config: Config,
  ) {}

  @Get('groups/:id')
  async group(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return this.database.withActor(asked.actor, async (tx) => {
      const group = await tx.manager.findOneBy(Group, { id });
      if (!group?.registeredAt || group.closedAt) throw new Refusal('group-unknown');
      const town = group.townId ? await tx.manager.findOneBy(Town, { id: group.townId }) : null;
      const cards = await this.cards.run(tx, { groupId: id }, { limit: SHOWN }, asked.now);
      const site = this.config.publicUrl;
      const files = await this.files.of(tx, id);
      const props = { group, townName: town?.name ?? null, cards, files, site };
      return renderPage(createElement(GroupPage, props), asked);
    });
  }

  @Get('events')
  async comingEvents(@Ask() asked: Asked): Promise<string> {
    const events = await this.database.withActor(asked.actor, (tx) => this.events.run(tx, SHOWN, asked.now));
    return renderPage(createElement(EventsPage, { events }), asked);
  }

  @Get('help')
  help(@Ask() asked: Asked): string {
    return renderPage(createElement(TextPage, { name: 'help', centre: this.centre(asked) }), asked);
  }

  @Get('privacy')
  privacy(@Ask() asked: Asked): string {
    return renderPage(createElement(TextPage, { name: 'privacy', centre: this.centre(asked) }), asked);
  }

  @Get('accessibility')
  accessibility(@Ask() asked: Asked): string {
    return renderPage(createElement(TextPage, { name: 'accessibility', centre: this.centre(asked) }), asked);
  }

  @Get('about')
  about(@Ask() asked: Asked): string {
    return renderPage(createElement(TextPage, { name: 'about', centre: this.centre(asked) }), asked);
  }

  private centre({ demo }: Asked) {
    return centreOf(this.config, demo);
  }
}
