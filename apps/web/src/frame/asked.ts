import type { Device } from '@app/access';
import { type Actor, ANYONE } from '@app/database';
import { type Language, languageOr, type Translate, translator } from '@app/language';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Helping, Present } from './actor-of-session';

/** What is known of a request before its controller runs: who asks, in which language, when. */
export interface Asked {
  readonly actor: Actor;
  /** The device that is signed in. */
  readonly device: Device | null;
  /** A role at the centre waits for a passkey. */
  readonly waitsForPasskey: boolean;
  /** Somebody of the centre acts in a resident's name. */
  readonly helping: Helping | null;
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

const NOBODY: Present = { actor: ANYONE, device: null, waitsForPasskey: false, helping: null };

/** Before the session is read: anyone, in the session's language or Japanese. */
export function askedOf(
  request: Request,
  present: Present = NOBODY,
  demo = false,
  now: Date = new Date(),
): Asked {
  const language = languageOr(request.session?.language);
  return { ...present, language, t: translator(language), now, demo, path: request.originalUrl };
}

/** `@Ask() asked: Asked` */
export const Ask = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Request>().asked,
);
