import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { RegisterPage } from './register.page';

@Controller('register')
@May('read the public pages')
export class RegisterPages {
  @Get()
  read(@Ask() asked: Asked): string {
    return renderPage(createElement(RegisterPage), asked);
  }
}
