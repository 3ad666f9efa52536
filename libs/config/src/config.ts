import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  type CentreSettings,
  centreOf,
  halvesOf,
  type LineSettings,
  lineOf,
  type PushSettings,
  pushOf,
  type VapidKeys,
} from './channel-settings';
import { Environment } from './environment';
import { exampleValues } from './example-values';
import { doubledKeys, type NeedsKey, needsKeysOf } from './needs-keys';
import { type QuietSetting, quietHoursOf } from './quiet-hours';

/** What the embedded start hands to its own processes; a real server's settings never mix with it. */
export interface EmbeddedParts {
  readonly databaseUrl: string;
  readonly adminUrl: string;
  readonly smtpUrl: string;
  readonly sessionSecret: string;
  readonly mailbox: string;
  readonly auditHeads: AuditHeads;
  /** As in NEEDS_KEYS. */
  readonly needsKeys: string;
  readonly push?: VapidKeys;
}

/** Where the signed ends of the audit trail's chain are kept, and what signs them. */
export interface AuditHeads {
  readonly file: string;
  readonly key: string;
}

/** The city's own sign-in, by OpenID Connect. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
}

/** The settings of one process, complete and checked. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly databaseUrl: string | null;
  readonly adminUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly sessionSecret: string | null;
  /** Minutes for which a message waits after a step that may be taken back. */
  readonly undoMinutes: number;
  readonly dataFolder: string;
  readonly logLevel: string;
  /** Whether this process keeps all residents in memory. */
  readonly index: boolean;
  /** The demo's mailbox folder; `null` as soon as `DATABASE_URL` names a real server. */
  readonly mailbox: string | null;

  /** Staff may act after a mail link: the embedded demo, or a test that says so. */
  readonly staffByLink: boolean;
  readonly rateLimits: boolean;
  /** Proxies of our own before the service; 0 believes no X-Forwarded-For at all. */
  readonly trustedProxies: number;
  readonly provider: Provider | null;

  readonly centre: CentreSettings;
  readonly line: LineSettings | null;
  readonly push: PushSettings | null;

  /** `null`: the trail is chained, but nothing outside the database vouches for the chain. */
  readonly auditHeads: AuditHeads | null;

  /** Seal the words about needs; with none of them nobody is asked for such words. */
  readonly needsKeys: readonly NeedsKey[];

  /** The mailbox for mails that come back; `null`: none is read. */
  readonly mailBounces: string | null;
  readonly metricsToken: string | null;
  /** For whoever has said nothing else; `null`: messages leave at any hour. */
  readonly quietHours: QuietSetting | null;
  private readonly paces: Readonly<Record<string, PaceSetting>>;

  constructor(environment: Environment, embedded: EmbeddedParts | null) {
    this.port = environment.PORT ?? 3000;
    this.host = environment.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0');
    this.publicUrl = environment.PUBLIC_URL ?? `http://localhost:${this.port}`;
    this.databaseUrl = environment.DATABASE_URL ?? embedded?.databaseUrl ?? null;
    this.adminUrl = environment.DATABASE_ADMIN_URL ?? embedded?.adminUrl ?? null;
    this.redisUrl = environment.REDIS_URL ?? null;
    this.smtpUrl = environment.SMTP_URL ?? embedded?.smtpUrl ?? null;
    this.mailFrom = environment.MAIL_FROM ?? 'つむぎ <tsumugi@localhost>';
    this.sessionSecret = environment.SESSION_SECRET ?? embedded?.sessionSecret ?? null;
    this.undoMinutes = environment.UNDO_MINUTES ?? 10;
    this.dataFolder = resolve(environment.TSUMUGI_DATA ?? '.tsumugi');
    this.logLevel = environment.LOG_LEVEL ?? 'info';
    this.index = environment.TSUMUGI_INDEX !== 'off';
    this.mailbox = environment.DATABASE_URL ? null : (embedded?.mailbox ?? null);
    this.staffByLink = environment.STAFF_BY_LINK === 'on' || this.mailbox !== null;
    this.rateLimits = environment.RATE_LIMITS !== 'off';
    this.trustedProxies = environment.TRUST_PROXY ?? 0;
    this.provider = providerOf(environment);
    this.centre = centreOf(environment);
    this.line = lineOf(environment);
    this.push = pushOf(environment, embedded?.push, this.publicUrl);
    this.auditHeads = headsOf(environment) ?? embedded?.auditHeads ?? null;
    this.needsKeys = needsKeysOf(environment.NEEDS_KEYS ?? embedded?.needsKeys);
    this.mailBounces = environment.MAIL_BOUNCES ?? null;
    this.metricsToken = environment.METRICS_TOKEN ?? null;
    // Whoever tries the demo at night wants to see what was sent.
    this.quietHours = quietHoursOf(environment.QUIET_HOURS ?? (this.mailbox ? 'off' : '21-8'));
    this.paces = pacesOf(environment);
  }

  /** What a provider of messages allows each worker process; `perSecond` is `null` where nothing is agreed. */
  paceOf(provider: string): PaceSetting {
    return this.paces[provider] ?? { lines: LINES, perSecond: null };
  }
}

/** Sends to a provider that may be under way at once where nothing else is set. */
const LINES = 10;

export interface PaceSetting {
  readonly lines: number;
  readonly perSecond: number | null;
}

function pacesOf(environment: Environment): Record<string, PaceSetting> {
  const { MAIL_CONNECTIONS, MAIL_PER_SECOND, LINE_PER_SECOND, PUSH_PER_SECOND } = environment;
  return {
    mail: { lines: MAIL_CONNECTIONS ?? LINES, perSecond: MAIL_PER_SECOND ?? null },
    line: { lines: LINES, perSecond: LINE_PER_SECOND ?? null },
    push: { lines: LINES, perSecond: PUSH_PER_SECOND ?? null },
  };
}

function headsOf({ AUDIT_HEADS, AUDIT_KEY }: Environment): AuditHeads | null {
  return AUDIT_HEADS && AUDIT_KEY ? { file: resolve(AUDIT_HEADS), key: AUDIT_KEY } : null;
}

function providerOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Environment) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  const name = OIDC_NAME ?? new URL(OIDC_ISSUER).hostname;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name };
}

/** Settings that are missing or wrong, each in one sentence. */
export class ConfigProblem extends Error {
  readonly code = 'config-problem';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

export type Need = 'databaseUrl' | 'adminUrl' | 'smtpUrl' | 'sessionSecret';

const VARIABLE: Record<Need, string> = {
  databaseUrl: 'DATABASE_URL',
  adminUrl: 'DATABASE_ADMIN_URL',
  smtpUrl: 'SMTP_URL',
  sessionSecret: 'SESSION_SECRET',
};

/**
 * Reads and checks the environment.
 * @param needs what this process cannot start without
 * @throws ConfigProblem naming every missing or wrong variable at once
 */
export function loadConfig(env: NodeJS.ProcessEnv, needs: readonly Need[] = []): Config {
  const environment = plainToInstance(Environment, withoutEmpty(env));
  const problems = validateSync(environment, { stopAtFirstError: true }).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  const config = new Config(environment, embeddedParts(env));
  for (const need of needs) {
    if (config[need] === null) problems.push(`${VARIABLE[need]} is not set`);
  }
  if (Boolean(env.AUDIT_HEADS) !== Boolean(env.AUDIT_KEY))
    problems.push('AUDIT_HEADS and AUDIT_KEY must be set both or not at all');
  const provider = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (provider > 0 && provider < 3)
    problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set all or not at all');
  problems.push(...halvesOf(env), ...doubledKeys(env), ...exampleValues(env));
  if (problems.length > 0) throw new ConfigProblem(problems);
  return config;
}

/** The variable in which the embedded start passes its parts to web and worker. */
export const EMBEDDED_VARIABLE = 'TSUMUGI_EMBEDDED';

function embeddedParts(env: NodeJS.ProcessEnv): EmbeddedParts | null {
  const parts = env[EMBEDDED_VARIABLE];
  return parts ? (JSON.parse(parts) as EmbeddedParts) : null;
}

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
