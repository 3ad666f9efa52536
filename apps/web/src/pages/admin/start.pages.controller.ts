import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { AdminStartPage } from './start.page';

@Controller('admin')
@May('see the administration')
export class AdminStartPages {
  @Get()
  show(@Ask() asked: Asked): string {
    return renderPage(createElement(AdminStartPage), asked);
  }
}
