import { ChooseLanguage } from '@app/access';
import { isLanguage } from '@app/language';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { ownPath, seeOther } from '../frame/answers';

@Controller('language')
@May('choose a language')
export class LanguagePages {
  constructor(private readonly chooseLanguage: ChooseLanguage) {}

  /** Keeps the language in the session, and for letters in the account, goes back to the page; an unknown one changes nothing. */
  @Get(':code')
  async choose(
    @Param('code') code: string,
    @Query('next') next: unknown,
    @Ask() { actor }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (isLanguage(code)) {
      request.session.language = code;
      await this.chooseLanguage.run(code, actor);
    }
    seeOther(response, ownPath(next, '/'));
  }
}
