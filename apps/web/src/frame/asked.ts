import { type Actor, ANYONE } from '@app/database';
import { type Language, languageOr, type Translate, translator } from '@app/language';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** What is known of a request before its controller runs: who asks, in which language, when. */
export interface Asked {
  readonly actor: Actor;
  readonly language: Language;
  readonly t: Translate;
  readonly now: Date;
  /** The embedded demo: sign-in links and the mailbox page exist. */
  readonly demo: boolean;
  /** Path and query. */
  readonly path: string;
}

declare module 'express-serve-static-core' {
  interface Request {
    asked?: Asked;
  }
}

/** Before the session is read: anyone, in the session's language or Japanese. */
export function askedOf(request: Request, actor: Actor = ANYONE, demo = false): Asked {
  const language = languageOr(request.session?.language);
  return { actor, language, t: translator(language), now: new Date(), demo, path: request.originalUrl };
}

/** `@Ask() asked: Asked` */
export const Ask = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Request>().asked,
);
