import { Database } from '@app/database';
import { ConfirmDestroyed, ReceiptQuery, WithdrawConsent } from '@app/matches';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { DisclosureResponse } from './introductions.dto';

/** What a group may see of a person for one match. */
@Controller('api/v1/matches/:id/disclosure')
export class DisclosuresController {
  constructor(
    private readonly database: Database,
    private readonly receipts: ReceiptQuery,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly confirmDestroyed: ConfirmDestroyed,
  ) {}

  /** The receipt, for both sides and the centre. */
  @May('read a receipt')
  @Get()
  async one(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<DisclosureResponse> {
    const receipt = await this.database.withActor(actor, (tx) => this.receipts.run(tx, id, actor, now));
    const { personId: _, reader: __, state: ___, closedBecause: ____, ...shown } = receipt;
    return { ...shown, fields: [...shown.fields] };
  }

  /** The resident takes the consent back; the group sees nothing from now on. */
  @May('withdraw my consent')
  @Delete()
  @HttpCode(204)
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.withdrawConsent.run(id, actor, now);
  }

  /** The group says that its list is destroyed. */
  @May('confirm that a list is destroyed')
  @Put('destruction')
  @HttpCode(204)
  async destroyed(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.confirmDestroyed.run(id, actor, now);
  }
}
