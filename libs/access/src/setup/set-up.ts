import { Database, Refusal, system, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { tokenHash } from '../links/sign-in-token';
import { openAccount } from '../open-account.statement';
import { newSetUpCode, readSetUpCode } from './set-up-code';
import { appointAdministrator, insertSetUpCode, isWithoutStaff, useSetUpCode } from './setup.statement';

const SIGN_IN = system('sign-in');

/** The first run: whoever reads what the start printed becomes the first administrator, once. */
@Injectable()
export class SetUp {
  constructor(private readonly database: Database) {}

  /** A new code to print, or `null` where the centre has had staff already. */
  async newCode(now: Date): Promise<string | null> {
    return this.database.withActor(SIGN_IN, async (tx) => {
      if (!(await isWithoutStaff(tx))) return null;
      const code = newSetUpCode();
      await insertSetUpCode(tx, tokenHash(readSetUpCode(code)), now);
      return code;
    });
  }

  async isOpen(): Promise<boolean> {
    return this.database.withActor(SIGN_IN, isWithoutStaff);
  }

  /**
   * @returns the account of the first administrator
   * @throws Refusal `setup-over`, `setup-code-not-valid`
   */
  async run({ email, code }: { email: string; code: string }, language: string, now: Date): Promise<string> {
    return this.database.withActor(SIGN_IN, async (tx) => {
      await takeTurns(tx, 'set-up');
      if (!(await isWithoutStaff(tx))) throw new Refusal('setup-over');
      if (!(await useSetUpCode(tx, tokenHash(readSetUpCode(code)), now)))
        throw new Refusal('setup-code-not-valid');
      const id = await openAccount(tx, email.trim().toLowerCase(), language, now);
      await appointAdministrator(tx, id, now);
      await audit(tx, now, 'appoint', { kind: 'account', id }, 'administrator');
      return id;
    });
  }
}
