import { SetUp } from '@app/access';
import { Refusal } from '@app/database';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { checkForm, type Problem } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { SetupForm } from './setup.form';
import { SetupPage } from './setup.page';

const WRONG_CODE = 'setup-code-not-valid';

@Controller('setup')
@May('set up the service')
export class SetupPages {
  constructor(
    private readonly setUp: SetUp,
    private readonly sessions: BeginSession,
  ) {}

  @Get()
  async show(@Ask() asked: Asked): Promise<string> {
    if (!(await this.setUp.isOpen())) throw new Refusal('setup-over');
    return renderPage(createElement(SetupPage, { form: NOTHING_TYPED }), asked);
  }

  @Post()
  async become(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(SetupForm, body);
    const again = (wrong: readonly Problem[], code?: string) =>
      sendAgain(response, createElement(SetupPage, { form: { values: body, problems: wrong } }), asked, code);
    if (problems.length > 0) return again(problems);
    const { language, now } = asked;
    const found = await this.setUp
      .run({ email: form.email, code: form.setupCode }, language, now)
      .catch(wrongCode);
    if (found === null) return again([{ field: 'setupCode', code: WRONG_CODE }], WRONG_CODE);
    await this.sessions.run(request, found, 'invitation', now);
    seeOther(response, '/me/devices?done=invited');
  }
}

function wrongCode(error: unknown): null {
  if (error instanceof Refusal && error.code === WRONG_CODE) return null;
  throw error;
}
