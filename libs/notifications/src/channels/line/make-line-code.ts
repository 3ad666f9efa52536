import { Config } from '@app/config';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { hashOfCode, newLineCode } from './line-code';
import { LineCode } from './line-code.entity';

const GOOD_FOR_MS = 600_000;

/** Gives a code to be sent to the bot on LINE: good once, for ten minutes; an earlier one counts no more. */
@Injectable()
export class MakeLineCode {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `not-allowed`, `line-not-set-up` */
  async run(actor: Actor, now: Date): Promise<{ code: string; expiresAt: Date }> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    if (!this.config.line) throw new Refusal('line-not-set-up');
    const code = newLineCode();
    const expiresAt = new Date(now.getTime() + GOOD_FOR_MS);
    const { accountId } = actor;
    await this.database.withActor(actor, async (tx) => {
      await tx.manager.update(LineCode, { accountId, usedAt: IsNull() }, { expiresAt: now });
      const codeHash = hashOfCode(code) as string;
      await tx.manager.insert(LineCode, { codeHash, accountId, madeAt: now, expiresAt });
    });
    return { code, expiresAt };
  }
}
