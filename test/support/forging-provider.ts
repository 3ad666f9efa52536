import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Part = Readonly<Record<string, unknown>>;

/** What differs from an honest answer. */
export interface Forgery {
  readonly header?: Part;
  readonly claims?: Part;
  readonly metadata?: Part;
  /** Who signs in the provider's place. */
  readonly signer?: (text: string, own: KeyPair) => string;
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const newKeys = (): KeyPair => generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = newKeys();

const rs256 = (text: string, { privateKey }: KeyPair) =>
  sign('sha256', Buffer.from(text), privateKey).toString('base64url');

export const byAStranger = (text: string) => rs256(text, stranger);
export const byNobody = () => '';
/** The old trick: what everybody may read as the key of an HMAC. */
export const byThePublicKey = (text: string, { publicKey }: KeyPair) =>
  createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
    .update(text)
    .digest('base64url');
export const bySecret = (secret: string) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');

/** A provider in a few lines, honest but for what a test asks of it. */
export class ForgingProvider {
  forgery: Forgery = {};
  /** What the browser was sent out with. */
  nonce = '';
  /** How often it was asked for a page of somebody else's keys. */
  strangersKeysAsked = 0;
  private readonly own = newKeys();
  private readonly server = createServer((request, response) => this.answer(request.url ?? '', response));

  static async start(): Promise<ForgingProvider> {
    const provider = new ForgingProvider();
    await once(provider.server.listen(0, '127.0.0.1'), 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private answer(path: string, response: ServerResponse): void {
    const send = (value: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (path === '/.well-known/openid-configuration') return void send(this.metadata());
    if (path === '/token') return void send(this.tokens());
    if (path === '/strangers-keys') this.strangersKeysAsked++;
    send({
      keys: [{ ...keyOf(path === '/keys' ? this.own : stranger), kid: 'key', use: 'sig', alg: 'RS256' }],
    });
  }

  private metadata(): Part {
    const { issuer } = this;
    return {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{ jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
      ...this.forgery.metadata,
    };
  }

  private tokens(): Part {
    return { access_token: 'of no use to anybody', token_type: 'Bearer', id_token: this.idToken() };
  }

  private idToken(): string {
    const { header, claims, signer = rs256 } = this.forgery;
    const now = Math.floor(Date.now() / 1000);
    const text = [
      { alg: 'RS256', typ: 'JWT', kid: 'key', ...header },
      {
        ...{ iss: this.issuer, aud: 'tsumugi', sub: 'hayase', nonce: this.nonce, auth_time: now },
        ...{ iat: now, exp: now + 300, email: 'hayase@city.example.jp', email_verified: true },
        ...claims,
      },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${text}.${signer(text, this.own)}`;
  }
}

const keyOf = ({ publicKey }: KeyPair) => publicKey.export({ format: 'jwk' });
