import { Config } from '@app/config';
import { Database } from '@app/database';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { HomePage } from './home.page';
import { LoadHome } from './load-home';
import { LoadSearch } from './load-search';
import { OpeningsPage } from './openings.page';
import type { Query as Search } from './search.form';

/** The search alone may ask the browser where it is; what it answers stays there. */
const WITH_POSITION = 'camera=(), geolocation=(self), microphone=(), payment=()';

/** What everybody may look through. */
@Controller()
@May('read the public pages')
export class SearchPages {
  constructor(
    private readonly database: Database,
    private readonly loadHome: LoadHome,
    private readonly loadSearch: LoadSearch,
    private readonly config: Config,
  ) {}

  @Get()
  async home(@Ask() asked: Asked): Promise<string> {
    const home = await this.database.withActor(asked.actor, (tx) => this.loadHome.run(tx, asked));
    return renderPage(createElement(HomePage, { ...home, site: this.config.publicUrl }), asked);
  }

  @Get('openings')
  @Header('Permissions-Policy', WITH_POSITION)
  async openings(@Query() query: Search, @Ask() asked: Asked): Promise<string> {
    const result = await this.database.withActor(asked.actor, (tx) => this.loadSearch.run(tx, query, asked));
    return renderPage(createElement(OpeningsPage, { result }), asked);
  }
}
