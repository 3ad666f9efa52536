import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

const QUOTA_MESSAGE = { message: 'LINE_MONTHLY_QUOTA must be a whole number from 0 to 1000000' };
const SHORT = 100;

/** What letters, calls, LINE and push are set by. */
export class ChannelEnvironment {
  /** The centre as it stands on letters. */
  @IsOptional()
  @IsString()
  @MaxLength(SHORT)
  CENTRE_NAME?: string;

  @IsOptional()
  @Matches(/^[-+() 0-9]{6,20}$/, { message: 'CENTRE_PHONE must be a telephone number' })
  CENTRE_PHONE?: string;

  @IsOptional()
  @Matches(/^\d{3}-\d{4}$/, { message: 'CENTRE_POSTAL_CODE must look like 206-0025' })
  CENTRE_POSTAL_CODE?: string;

  @IsOptional()
  @IsString()
  @MaxLength(SHORT)
  CENTRE_ADDRESS?: string;

  /** Of the Messaging API channel: signs what LINE sends to us. */
  @IsOptional()
  @MinLength(16, { message: 'LINE_CHANNEL_SECRET is too short' })
  LINE_CHANNEL_SECRET?: string;

  /** Lets us send. */
  @IsOptional()
  @MinLength(16, { message: 'LINE_CHANNEL_TOKEN is too short' })
  LINE_CHANNEL_TOKEN?: string;

  /** Where residents add the centre as a friend. */
  @IsOptional()
  @Matches(/^https:\/\/.+/, { message: 'LINE_ADD_URL must begin with https://' })
  LINE_ADD_URL?: string;

  /** Messages that the plan holds each month; what is over goes by mail. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(QUOTA_MESSAGE)
  @Min(0, QUOTA_MESSAGE)
  @Max(1_000_000, QUOTA_MESSAGE)
  LINE_MONTHLY_QUOTA?: number;

  /** For tests: another address than LINE's own. */
  @IsOptional()
  @Matches(/^https?:\/\/[^/]+$/, { message: 'LINE_API must be an address without a path' })
  LINE_API?: string;

  @IsOptional()
  @Matches(/^[-_A-Za-z0-9]{87}$/, { message: 'VAPID_PUBLIC_KEY must be 65 bytes in base64url' })
  VAPID_PUBLIC_KEY?: string;

  @IsOptional()
  @Matches(/^[-_A-Za-z0-9]{43}$/, { message: 'VAPID_PRIVATE_KEY must be 32 bytes in base64url' })
  VAPID_PRIVATE_KEY?: string;

  /** Whom a push service may write to when something is wrong: `mailto:` or `https:`. */
  @IsOptional()
  @Matches(/^(mailto:[^@\s]+@[^@\s]+|https:\/\/.+)$/, {
    message: 'VAPID_SUBJECT must begin with mailto: or https:',
  })
  VAPID_SUBJECT?: string;

  /** For tests: hosts besides the known push services, as `127.0.0.1:8080`, apart by commas. */
  @IsOptional()
  @IsString()
  PUSH_HOSTS?: string;
}
