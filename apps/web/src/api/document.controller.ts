import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { renderToStaticMarkup } from 'react-dom/server';
import { May } from '../frame/may';
import { documentPage } from './document.page';
import { ApiDocument } from './openapi';

/** The API's description, for programs and for people. */
@May('read the public pages')
@ApiExcludeController()
@Controller('api')
export class DocumentController {
  constructor(private readonly api: ApiDocument) {}

  @Get('openapi.json')
  json(): OpenAPIObject {
    return this.api.document;
  }

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return `<!doctype html>${renderToStaticMarkup(documentPage(this.api.document))}`;
  }
}
