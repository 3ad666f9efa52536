import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { ChannelEnvironment } from './channel-environment';
import { QUIET_HOURS } from './quiet-hours';

const COUNT = { message: '$property must be a whole number from 1 to 1000' };

/** A limit of a provider, for each worker process. */
function Limit(): PropertyDecorator {
  return (target, key) => {
    for (const rule of [IsOptional(), Type(() => Number), IsInt(COUNT), Min(1, COUNT), Max(1000, COUNT)])
      rule(target, key as string);
  };
}

/** What the delivery of messages is set by. */
export class DeliveryEnvironment extends ChannelEnvironment {
  /** Mails that may be under way at once. */
  @Limit()
  MAIL_CONNECTIONS?: number;

  @Limit()
  MAIL_PER_SECOND?: number;

  @Limit()
  LINE_PER_SECOND?: number;

  @Limit()
  PUSH_PER_SECOND?: number;

  /** When nothing leaves that can wait, in Tokyo, for whoever has said nothing else: `21-8`, or `off`. */
  @IsOptional()
  @Matches(QUIET_HOURS, { message: 'QUIET_HOURS must be two hours such as 21-8, or off' })
  QUIET_HOURS?: string;

  /** The mailbox to which undeliverable mails come back; `tsumugi mail bounce` reads what arrives there. */
  @IsOptional()
  @Matches(/^[^@\s+]+@[^@\s]+$/, {
    message: 'MAIL_BOUNCES must be an address such as bounces@tsumugi.example.jp',
  })
  MAIL_BOUNCES?: string;

  /** Whoever reads the metrics shows it; without it there are none to read. */
  @IsOptional()
  @MinLength(32, { message: 'METRICS_TOKEN must have 32 characters or more' })
  METRICS_TOKEN?: string;
}
