import { Config } from '@app/config';
import { Database, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { audit } from '../audit.statement';
import { type Passkey, relyingParty } from './passkey';
import { usePasskey } from './passkey.statement';
import { PasskeysQuery } from './passkeys.query';

const SIGN_IN = system('sign-in');

/** Signs in with a passkey; the browser shows the person which they have, nobody types an address. */
@Injectable()
export class UsePasskey {
  constructor(
    private readonly database: Database,
    private readonly passkeys: PasskeysQuery,
    private readonly config: Config,
  ) {}

  /** What the browser is to sign; its `challenge` is kept until the answer comes. */
  async options() {
    const { id } = relyingParty(this.config.publicUrl);
    return generateAuthenticationOptions({ rpID: id, userVerification: 'required' });
  }

  /**
   * @returns the account
   * @throws Refusal `passkey-not-valid`: unknown, another site's, an old challenge's, a copy's, or unreadable
   */
  async run(response: AuthenticationResponseJSON, challenge: string, now: Date): Promise<string> {
    return this.database.withActor(SIGN_IN, async (tx) => {
      const passkey = await this.passkeys.byCredential(tx, String(response?.id));
      if (!passkey) throw new Refusal('passkey-not-valid');
      const counter = await this.counterOf(response, challenge, passkey);
      if (counter === null || !(await usePasskey(tx, passkey.id, counter, now)))
        throw new Refusal('passkey-not-valid');
      await audit(tx, now, 'sign-in', { kind: 'account', id: passkey.accountId }, 'passkey');
      return passkey.accountId;
    });
  }

  private async counterOf(
    response: AuthenticationResponseJSON,
    challenge: string,
    { credentialId, publicKey, counter }: Passkey,
  ): Promise<number | null> {
    const { id, origin } = relyingParty(this.config.publicUrl);
    const verification = await verifyAuthenticationResponse({
      response,
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id },
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
    }).catch(() => null);
    return verification?.verified ? verification.authenticationInfo.newCounter : null;
  }
}
