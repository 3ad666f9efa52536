import { translator } from '@app/language';
import { type SubscriptionView, Unsubscribe } from '@app/notifications';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { UnsubscribePage } from './unsubscribe.page';

/**
 * The signed address of a mail that ends one kind of message (RFC 8058): a program posts to it without a session, and
 * wants a plain 200; a person who opens it finds a button.
 */
@Controller('unsubscribe/:token')
@May('unsubscribe by the link of a mail')
export class UnsubscribePages {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Header('X-Robots-Tag', 'noindex')
  async read(@Param('token') token: string, @Ask() asked: Asked): Promise<string> {
    return page(token, await this.unsubscribe.look(token), null, asked);
  }

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async off(@Param('token') token: string, @Ask() asked: Asked): Promise<string> {
    const view = await this.unsubscribe.off(token, asked.now);
    return page(token, view, { what: 'off', before: view.before }, asked);
  }

  @Post('undo')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async on(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
  ): Promise<string> {
    const view = await this.unsubscribe.on(token, body?.before, asked.now);
    return page(token, view, { what: 'on', before: '' }, asked);
  }
}

type Done = { readonly what: 'off' | 'on'; readonly before: string } | null;

/** Whoever is not signed in reads it in the language of their mails. */
function page(token: string, view: SubscriptionView, done: Done, asked: Asked): string {
  const language = asked.actor.kind === 'anyone' ? view.language : asked.language;
  const reader = { ...asked, language, t: translator(language) };
  return renderPage(createElement(UnsubscribePage, { token, view, done }), reader);
}
