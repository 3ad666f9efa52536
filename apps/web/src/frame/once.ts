import { Config } from '@app/config';
import {
  type Answer,
  Database,
  isUnreachable,
  type KeptAnswer,
  keepAnswer,
  keptAnswer,
  Refusal,
  type RequestKey,
  system,
  type Tx,
} from '@app/database';
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ActorOfSession } from './actor-of-session';
import { askedOf } from './asked';
import { HeldAnswer } from './held-answer';
import { isFinal } from './is-final';
import { requestKey } from './request-key';

const ONCE = system('once');

/**
 * A change that is sent twice under one key is done once: one transaction spans the whole request, holds the key, and
 * keeps the answer with what it changed. Who sends the same at the same time waits, and hears the first answer.
 */
@Injectable()
export class Once {
  constructor(
    private readonly database: Database,
    private readonly actorOfSession: ActorOfSession,
    private readonly config: Config,
  ) {}

  readonly handler: RequestHandler = (request, response, next) => {
    const key = requestKey(request, this.config.sessionSecret as string);
    if (key === null) return next();
    this.run(key, request, response, next).catch(next);
  };

  private async run(
    key: RequestKey,
    request: Request,
    response: Response,
    next: NextFunction,
  ): Promise<void> {
    const held = new HeldAnswer(response);
    const begin = () => {
      next();
      return held.complete;
    };
    try {
      const kept = await this.database.withActor(ONCE, (tx) => this.first(tx, key, begin, response));
      if (!kept) return held.release();
      held.discard();
      replay(kept, response);
    } catch (error) {
      held.discard();
      // Who waited for a database in vain does not wait for it again.
      if (!isUnreachable(error)) await this.sayWhoAsks(request).catch(() => undefined);
      throw error;
    }
  }

  /** @returns the answer of an earlier request under this key, or `null` where this one is the first */
  private async first(
    tx: Tx,
    key: RequestKey,
    begin: () => Promise<Answer>,
    response: Response,
  ): Promise<Answer | null> {
    const kept = await keptAnswer(tx, key);
    if (kept) return sameAs(kept, key);
    const answer = await this.perform(begin);
    if (isFinal(answer, response)) await keepAnswer(tx, key, answer);
    return null;
  }

  /** What answers with a refusal has changed nothing. */
  private async perform(begin: () => Promise<Answer>): Promise<Answer> {
    let answer: Answer | null = null;
    const work = async () => {
      answer = await begin();
      if (answer.status >= 400) throw new Undone();
      return answer;
    };
    return this.database.withActor(ONCE, work).catch((error: unknown) => {
      if (error instanceof Undone && answer) return answer;
      throw error;
    });
  }

  /** The page that says what went wrong greets whoever is signed in as such. */
  private async sayWhoAsks(request: Request): Promise<void> {
    const now = new Date();
    const present = await this.actorOfSession.run(request.session, now);
    request.asked ??= askedOf(request, present, this.config.mailbox !== null, now);
  }
}

class Undone extends Error {}

/** @throws Refusal `idempotency-key-reused` */
function sameAs(kept: KeptAnswer, { request }: RequestKey): Answer {
  if (kept.request !== request) throw new Refusal('idempotency-key-reused');
  return kept;
}

function replay({ status, location, contentType, body }: Answer, response: Response): void {
  response.status(status).setHeader('Idempotency-Replayed', 'true');
  if (location !== null) response.setHeader('Location', location);
  if (contentType !== null) response.setHeader('Content-Type', contentType);
  response.send(body);
}
