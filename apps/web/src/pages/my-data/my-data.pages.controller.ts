import { Database, Refusal } from '@app/database';
import {
  AskAddressChange,
  AskErasure,
  ExportMyData,
  erasureStanding,
  myAddress,
  myself,
  TakeBackErasure,
} from '@app/personal-data';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { SignInForm } from '../sign-in/sign-in.form';
import { ErasurePage } from './erasure.page';
import { ExportPage } from './export.page';
import { MyDataPage } from './my-data.page';

/** My data: see, take along, correct, erase. */
@Controller('me/data')
export class MyDataPages {
  constructor(
    private readonly database: Database,
    private readonly exportMyData: ExportMyData,
    private readonly askErasure: AskErasure,
    private readonly takeBack: TakeBackErasure,
    private readonly askAddressChange: AskAddressChange,
  ) {}

  @Get()
  @May('see my data')
  async mine(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(NOTHING_TYPED, done, asked), asked);
  }

  @Get('all')
  @May('see my data')
  async all(@Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const made = await this.exportMyData.mine(asked.actor, asked.now);
    const page = createElement(ExportPage, { made, name: null, back: '/me/data' });
    response.setHeader('Cache-Control', 'no-store').type('html').send(renderPage(page, asked));
  }

  @Get('all.json')
  @May('see my data')
  async file(@Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const made = await this.exportMyData.mine(asked.actor, asked.now);
    response.setHeader('Content-Disposition', 'attachment; filename="tsumugi.json"');
    response
      .setHeader('Cache-Control', 'no-store')
      .type('json')
      .send(JSON.stringify(made, null, 2));
  }

  @Get('erasure')
  @May('be erased')
  erasure(@Ask() asked: Asked): string {
    return renderPage(createElement(ErasurePage), asked);
  }

  @Post('erasure')
  @May('be erased')
  async erase(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.askErasure.mine(actor, now);
    seeOther(response, '/me/data?done=asked');
  }

  @Post('erasure/stay')
  @May('be erased')
  async stay(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.takeBack.mine(actor, now);
    seeOther(response, '/me/data?done=stayed');
  }

  @Post('address')
  @May('change my address')
  async address(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(SignInForm, body);
    if (problems.length > 0)
      return sendAgain(response, await this.page({ values: body, problems }, null, asked), asked);
    await this.askAddressChange.run(form.email, asked.actor, asked.now);
    seeOther(response, '/me/data?done=address');
  }

  private async page(form: FormState, done: unknown, { actor }: Asked): Promise<ReactElement> {
    const subject = myself(actor);
    const { accountId } = subject;
    if (!accountId) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const standing = await erasureStanding(tx, subject);
      const email = await myAddress(tx, accountId);
      return createElement(MyDataPage, { email, standing, hasCard: subject.personId !== null, form, done });
    });
  }
}
