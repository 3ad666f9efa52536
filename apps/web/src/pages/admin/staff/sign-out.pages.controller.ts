import { type AccountDevices, AccountDevicesQuery, EndDevicesOf } from '@app/access';
import { Database } from '@app/database';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm, type Problem } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { isId } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { SignOutForm } from './sign-out.form';
import { ConfirmSignOutPage, SIGN_OUT, SignOutPage } from './sign-out.page';

type Fields = Record<string, unknown>;

const UNKNOWN: Problem = { field: 'email', code: 'account-unknown' };

/** Signs others out. The address travels in the body, so that no address of a page ever holds it. */
@Controller(SIGN_OUT)
@May('sign somebody out')
export class SignOutPages {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountDevicesQuery,
    private readonly ends: EndDevicesOf,
  ) {}

  @Get()
  async ask(@Query() { of }: Fields, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const account = isId(of)
      ? await this.database.withActor(actor, (tx) => this.accounts.one(tx, of, now))
      : null;
    const form = { values: { email: account?.email ?? '' }, problems: [] };
    return renderPage(createElement(SignOutPage, { form }), asked);
  }

  @Post()
  async send(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { form, problems } = checkForm(SignOutForm, body);
    const account = problems.length === 0 ? await this.find(form.email, asked) : null;
    if (!account) {
      const again = { values: body, problems: problems.length > 0 ? problems : [UNKNOWN] };
      return sendAgain(response, createElement(SignOutPage, { form: again }), asked);
    }
    if (body.do !== 'end') {
      response
        .status(200)
        .type('html')
        .send(renderPage(createElement(ConfirmSignOutPage, account), asked));
      return;
    }
    await this.ends.run(account.accountId, asked.actor, asked.now);
    seeOther(response, '/admin/staff?done=signed-out');
  }

  private async find(email: string, { actor, now }: Asked): Promise<AccountDevices | null> {
    return this.database.withActor(actor, (tx) => this.accounts.ofAddress(tx, email, now));
  }
}
