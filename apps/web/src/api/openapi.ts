import { Injectable } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API's description, made once the routes are known. */
@Injectable()
export class ApiDocument {
  document: OpenAPIObject;
}

export function describeApi(app: NestExpressApplication): void {
  const settings = new DocumentBuilder()
    .setTitle('Tsumugi')
    .setDescription('Residents who want to take part and groups that need hands find each other.')
    .setVersion('1')
    .addCookieAuth('tsumugi')
    .build();
  const whole = SwaggerModule.createDocument(app, settings);
  const ours = Object.entries(whole.paths).filter(([path]) => path.startsWith('/api/v1'));
  app.get(ApiDocument).document = { ...whole, paths: Object.fromEntries(ours) };
}
