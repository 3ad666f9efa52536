import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DeliveryEnvironment } from './delivery-environment';
import { NEEDS_KEYS } from './needs-keys';

const PORT_MESSAGE = { message: 'PORT must be a whole number from 1 to 65535' };
const UNDO_MESSAGE = { message: 'UNDO_MINUTES must be a whole number from 0 to 10' };
const PROXY_MESSAGE = { message: 'TRUST_PROXY must be a whole number from 0 to 5' };
const POSTGRES = /^postgres(ql)?:\/\/.+/;

/** Every environment variable that the service reads; checked once, all at once. */
export class Environment extends DeliveryEnvironment {
  @IsOptional()
  @Type(() => Number)
  @IsInt(PORT_MESSAGE)
  @Min(1, PORT_MESSAGE)
  @Max(65535, PORT_MESSAGE)
  PORT?: number;

  @IsOptional()
  @IsString()
  HOST?: string;

  @IsOptional()
  @Matches(/^https?:\/\/[^/]+$/, {
    message: 'PUBLIC_URL must be an address such as https://tsumugi.example.jp',
  })
  PUBLIC_URL?: string;

  /** The application's role; owns nothing. */
  @IsOptional()
  @Matches(POSTGRES, { message: 'DATABASE_URL must begin with postgres://' })
  DATABASE_URL?: string;

  /** The role that owns the tables: migrations, backup. */
  @IsOptional()
  @Matches(POSTGRES, { message: 'DATABASE_ADMIN_URL must begin with postgres://' })
  DATABASE_ADMIN_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\/.+/, { message: 'REDIS_URL must begin with redis:// or rediss://' })
  REDIS_URL?: string;

  @IsOptional()
  @Matches(/^smtps?:\/\/.+/, { message: 'SMTP_URL must begin with smtp:// or smtps://' })
  SMTP_URL?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  MAIL_FROM?: string;

  /** Signs session cookies and sign-in links. */
  @IsOptional()
  @MinLength(32, { message: 'SESSION_SECRET must have 32 characters or more' })
  SESSION_SECRET?: string;

  /** The file outside the database to which the signed ends of the audit trail's chain are appended. */
  @IsOptional()
  @IsString()
  AUDIT_HEADS?: string;

  /** Signs them. */
  @IsOptional()
  @MinLength(32, { message: 'AUDIT_KEY must have 32 characters or more' })
  AUDIT_KEY?: string;

  /** Seal the words about needs, `id:base64` each: the first one seals, all of them open. */
  @IsOptional()
  @Matches(NEEDS_KEYS, { message: 'NEEDS_KEYS must be id:key once or more, each key 32 bytes in base64' })
  NEEDS_KEYS?: string;

  /** How long a message is held back after a step that may be taken back within ten minutes. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(UNDO_MESSAGE)
  @Min(0, UNDO_MESSAGE)
  @Max(10, UNDO_MESSAGE)
  UNDO_MINUTES?: number;

  @IsOptional()
  @IsString()
  TSUMUGI_DATA?: string;

  /** Whether web and worker keep all residents in memory; without it SQL answers. */
  @IsOptional()
  @IsIn(['on', 'off'], { message: 'TSUMUGI_INDEX must be on or off' })
  TSUMUGI_INDEX?: string;

  @IsOptional()
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
  })
  LOG_LEVEL?: string;

  /** Whether staff may act after signing in by a mail link: for demo and test services, never for people's data. */
  @IsOptional()
  @IsIn(['on', 'off'], { message: 'STAFF_BY_LINK must be on or off' })
  STAFF_BY_LINK?: string;

  /** Whether requests are counted and refused when there are too many; off for load tests only. */
  @IsOptional()
  @IsIn(['on', 'off'], { message: 'RATE_LIMITS must be on or off' })
  RATE_LIMITS?: string;

  /** How many proxies of our own stand before the service, each adding one address to X-Forwarded-For. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(PROXY_MESSAGE)
  @Min(0, PROXY_MESSAGE)
  @Max(5, PROXY_MESSAGE)
  TRUST_PROXY?: number;

  /** The city's own sign-in, by OpenID Connect. */
  @IsOptional()
  @Matches(/^https:\/\/.+|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/.*)?$/, {
    message: 'OIDC_ISSUER must begin with https://',
  })
  OIDC_ISSUER?: string;

  @IsOptional()
  @IsString()
  OIDC_CLIENT_ID?: string;

  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** As people know it: "多摩市職員ログイン". */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  OIDC_NAME?: string;
}
