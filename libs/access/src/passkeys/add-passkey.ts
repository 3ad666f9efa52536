import { Config } from '@app/config';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Account } from '../account.entity';
import { audit } from '../audit.statement';
import { type Device, isStrong } from '../devices/device';
import { relyingParty } from './passkey';
import { insertPasskey } from './passkey.statement';
import { PasskeysQuery } from './passkeys.query';

/** An invitation is good for a first passkey for so long after it was used. */
const INVITATION_LASTS_MS = 60 * 60_000;

export interface Registration {
  /** What the browser answered. */
  readonly response: RegistrationResponseJSON;
  /** What it was asked. */
  readonly challenge: string;
  /** How the person tells it from others. */
  readonly name: string;
}

/** Adds a passkey to the account that is signed in. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly database: Database,
    private readonly passkeys: PasskeysQuery,
    private readonly config: Config,
  ) {}

  /**
   * What the browser is to make a passkey from; its `challenge` is kept until the answer comes.
   * @throws Refusal `passkey-needed`
   */
  async options(device: Device, actor: Actor, now: Date) {
    this.checkMay(device, now);
    const [account, known] = await this.database.withActor(actor, async (tx) => [
      await tx.manager.findOneByOrFail(Account, { id: device.accountId }),
      await this.passkeys.ofAccount(tx, device.accountId),
    ]);
    const { id, name } = relyingParty(this.config.publicUrl);
    return generateRegistrationOptions({
      rpID: id,
      rpName: name,
      userID: new Uint8Array(Buffer.from(device.accountId.replaceAll('-', ''), 'hex')),
      userName: account.email,
      userDisplayName: account.name ?? account.email,
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
    });
  }

  /** @throws Refusal `passkey-needed`, `passkey-not-valid`: another site's, an old challenge's, or unreadable */
  async run(registration: Registration, device: Device, actor: Actor, now: Date): Promise<void> {
    this.checkMay(device, now);
    const credential = await this.verified(registration);
    await this.database.withActor(actor, async (tx) => {
      const { id: credentialId, publicKey, counter, transports = [] } = credential;
      const passkey = { accountId: device.accountId, credentialId, counter, transports };
      const key = { publicKey: Buffer.from(publicKey), name: registration.name };
      if (!(await insertPasskey(tx, { ...passkey, ...key }, now))) throw new Refusal('passkey-not-valid');
      await audit(tx, now, 'passkey-added', { kind: 'account', id: device.accountId });
    });
  }

  /** Staff come to their first passkey by an invitation: a mailbox alone must not open the way to the desk. */
  private checkMay(device: Device, now: Date): void {
    if (device.staff === null || isStrong(device)) return;
    const fresh = now.getTime() - device.beganAt.getTime() < INVITATION_LASTS_MS;
    if (device.signedInBy === 'invitation' && fresh) return;
    if (!this.config.staffByLink) throw new Refusal('passkey-needed');
  }

  private async verified({ response, challenge }: Registration) {
    const { id, origin } = relyingParty(this.config.publicUrl);
    const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id };
    const verification = await verifyRegistrationResponse({ response, ...expected }).catch(() => null);
    if (!verification?.verified) throw new Refusal('passkey-not-valid');
    return verification.registrationInfo.credential;
  }
}
