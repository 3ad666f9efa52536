import { isLanguage } from '@app/language';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { May } from '../../frame/may';
import { ownPath, seeOther } from '../frame/answers';

@Controller('language')
@May('choose a language')
export class LanguagePages {
  /** Keeps the language in the session and goes back to the page; an unknown one changes nothing. */
  @Get(':code')
  choose(
    @Param('code') code: string,
    @Query('next') next: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    if (isLanguage(code)) request.session.language = code;
    seeOther(response, ownPath(next, '/'));
  }
}
