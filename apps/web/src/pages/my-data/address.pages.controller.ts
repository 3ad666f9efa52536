import { ConfirmAddress } from '@app/personal-data';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { AddressPage } from './address.page';

/** The way in of the letter to a new address. */
@Controller('address/:token')
@May('confirm a new address')
export class AddressPages {
  constructor(private readonly confirmAddress: ConfirmAddress) {}

  @Get()
  ask(@Param('token') token: string, @Ask() asked: Asked): string {
    return renderPage(createElement(AddressPage, { token, done: false }), asked);
  }

  @Post()
  async confirm(@Param('token') token: string, @Ask() asked: Asked): Promise<string> {
    await this.confirmAddress.run(token, asked.now);
    return renderPage(createElement(AddressPage, { token, done: true }), asked);
  }
}
