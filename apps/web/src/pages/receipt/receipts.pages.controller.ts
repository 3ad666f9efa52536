import { Database } from '@app/database';
import { ConfirmDestroyed, ReceiptQuery, WithdrawConsent } from '@app/matches';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { ReceiptPage } from './receipt.page';

@Controller('receipts/:id')
export class ReceiptPages {
  constructor(
    private readonly database: Database,
    private readonly receipts: ReceiptQuery,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly confirmDestroyed: ConfirmDestroyed,
  ) {}

  @Get()
  @May('read a receipt')
  async read(
    @Param('id', IdPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
  ): Promise<string> {
    const { actor, now } = asked;
    const receipt = await this.database.withActor(actor, (tx) => this.receipts.run(tx, id, actor, now));
    return renderPage(createElement(ReceiptPage, { receipt, done: query.done }), asked);
  }

  @Post('withdrawal')
  @May('withdraw my consent')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.withdrawConsent.run(id, asked.actor, asked.now);
    seeOther(response, `/receipts/${id}?done=withdrawn`);
  }

  @Post('destruction')
  @May('confirm that a list is destroyed')
  async destroyed(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.confirmDestroyed.run(id, asked.actor, asked.now);
    seeOther(response, `/receipts/${id}?done=destroyed`);
  }
}
