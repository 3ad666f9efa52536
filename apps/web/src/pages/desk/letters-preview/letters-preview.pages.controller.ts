import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { LANGUAGE_NAMES, languageOr, translator } from '@app/language';
import { letterHtml, sampleOrder, writeLetter } from '@app/notifications';
import { EVENTS, MESSAGE_KINDS } from '@app/outbox';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import { LettersPreviewPage } from './letters-preview.page';

/** Letters carry their styles at their elements; nothing else of them is let through. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const FRAMES = "frame-src 'self'";

/** Every letter in every language, with sample data, so that somebody can read them before they are sent. */
@Controller('desk/letters-preview')
@May('read the letters')
export class LettersPreviewPages {
  constructor(private readonly config: Config) {}

  @Get()
  all(
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res({ passthrough: true }) response: Response,
  ): string {
    const policy = String(response.getHeader('Content-Security-Policy'));
    response.setHeader('Content-Security-Policy', `${policy};${FRAMES}`);
    const kind = MESSAGE_KINDS.find((each) => each === query.kind) ?? null;
    const language = languageOr(query.language ?? asked.language);
    const { publicUrl } = this.config;
    return renderPage(createElement(LettersPreviewPage, { kind, language, publicUrl }), asked);
  }

  /** One letter as mail readers show it. */
  @Get(':event/:language')
  one(
    @Param() { event: name, language: of }: Record<string, string>,
    @Ask() { now }: Asked,
    @Res() response: Response,
  ): void {
    const event = EVENTS.find((each) => each === name);
    if (!event) throw new Refusal('not-found');
    const language = languageOr(of);
    const letter = writeLetter(sampleOrder(event, language, this.config.publicUrl, now));
    response.setHeader('Content-Security-Policy', LETTER_POLICY);
    response.type('html').send(letterHtml(letter, translator(language), LANGUAGE_NAMES[language].tag));
  }
}
