import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { ComponentsPage } from './components.page';

/** All small parts of the pages beside each other, for whoever builds or judges them. */
@Controller('components')
@May('see the components')
export class ComponentsPages {
  @Get()
  all(@Ask() asked: Asked): string {
    return renderPage(createElement(ComponentsPage), asked);
  }
}
