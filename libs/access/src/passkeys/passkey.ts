/** A public key that stands for an account; what signs with it never leaves the person's device. */
export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  /** base64url, as browsers name it. */
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

export interface ListedPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

/** Whom a browser makes passkeys for, after the service's public address. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
  readonly name: string;
}

export function relyingParty(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: 'つむぎ' };
}
