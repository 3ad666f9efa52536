import type { Identity } from '@app/access';
import { Config, type Provider } from '@app/config';
import { Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import type { AtProvider } from '../../frame/session';

const RETURN = '/sign-in/provider/return';
const ANSWER_WITHIN_MS = 10 * 60_000;
const PATIENCE_S = 5;
/** For whoever is asked again, the provider has to have asked within these seconds, too. */
const FRESH_S = 300;

/** Whom the provider has let in, and when it last asked them who they are. */
export interface LetIn extends Identity {
  readonly signedInAt: Date | null;
}

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;

/** The city's own sign-in, by OpenID Connect: authorization code with PKCE, state and nonce. */
@Injectable()
export class ProviderDoor {
  private known: Promise<Configuration> | null = null;

  constructor(private readonly config: Config) {}

  /**
   * Where to send the browser, and what its session keeps until it comes back.
   * @throws Refusal `not-found` where there is no provider; `provider-not-reachable`
   */
  async begin(next: string, again: boolean, now: Date): Promise<{ address: string; kept: AtProvider }> {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const address = buildAuthorizationUrl(await this.configuration(), {
      ...{ scope: 'openid email', redirect_uri: this.config.publicUrl + RETURN, state, nonce },
      ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...(again ? { prompt: 'login', max_age: String(FRESH_S) } : {}),
    });
    const kept = { state, nonce, verifier, next, again, until: now.getTime() + ANSWER_WITHIN_MS };
    return { address: address.href, kept };
  }

  /**
   * Reads the provider's answer.
   * @param path with its query, as the browser asked for it
   * @throws Refusal `provider-said-no`, `provider-answer-not-valid`, `provider-not-reachable`
   */
  async answer(path: string, kept: AtProvider | undefined, now: Date): Promise<LetIn> {
    if (!kept || kept.until < now.getTime()) throw new Refusal('provider-answer-not-valid');
    const configuration = await this.configuration();
    try {
      const tokens = await authorizationCodeGrant(configuration, new URL(path, this.config.publicUrl), {
        ...{ expectedState: kept.state, expectedNonce: kept.nonce, pkceCodeVerifier: kept.verifier },
        ...{ idTokenExpected: true, ...(kept.again ? { maxAge: FRESH_S } : {}) },
      });
      return await identityOf(configuration, tokens);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private configuration(): Promise<Configuration> {
    const { provider } = this.config;
    if (!provider) throw new Refusal('not-found');
    // A provider that did not answer is asked anew the next time.
    this.known ??= discover(provider).catch((error: unknown) => {
      this.known = null;
      throw refusalOf(error);
    });
    return this.known;
  }
}

async function discover({ issuer, clientId, clientSecret }: Provider): Promise<Configuration> {
  // Otherwise the library trusts the line to the provider and reads a token without checking who signed it.
  const checks = [enableNonRepudiationChecks];
  const execute = issuer.startsWith('http://') ? [...checks, allowInsecureRequests] : checks;
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: PATIENCE_S, execute });
}

async function identityOf(configuration: Configuration, tokens: Tokens): Promise<LetIn> {
  const claims = tokens.claims();
  if (!claims || !isIdToken(tokens.id_token)) throw new Refusal('provider-answer-not-valid');
  const { iss: issuer, sub: subject } = claims;
  const about =
    claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, subject) : claims;
  const email = about.email_verified === true && typeof about.email === 'string' ? about.email : null;
  const signedInAt = typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000) : null;
  return { issuer, subject, email, signedInAt };
}

/** What else a provider signs, such as access and logout tokens, is of another type. */
function isIdToken(token = ''): boolean {
  const [header = ''] = token.split('.');
  const { typ = 'JWT' } = JSON.parse(Buffer.from(header, 'base64url').toString());
  return String(typ).toUpperCase() === 'JWT';
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof AuthorizationResponseError) return new Refusal('provider-said-no');
  return new Refusal(isSilent(error) ? 'provider-not-reachable' : 'provider-answer-not-valid');
}

const SILENT = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];

/** No answer, or one that only a server in trouble gives. */
function isSilent(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return SILENT.includes(code ?? '') || isUnanswered(error) || isUnanswered(cause);
}

/** By its name: the error of `fetch` need not be of this realm's class. */
function isUnanswered(error: unknown): boolean {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return name === 'TypeError' && message === 'fetch failed';
}
