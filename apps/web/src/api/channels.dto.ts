import { IsOptional, IsString, IsUrl, Matches, MaxLength } from 'class-validator';

export class LineCodeResponse {
  /** To be sent to the bot on LINE: 7F3A-K9C2. */
  code: string;
  expiresAt: Date;
}

/** What a browser's subscription says of itself. */
export class PushSubscriptionBody {
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  @MaxLength(2000)
  endpoint: string;

  /** 65 bytes in base64url. */
  @Matches(/^[-_A-Za-z0-9]{86,88}=?$/)
  p256dh: string;

  /** 16 bytes in base64url. */
  @Matches(/^[-_A-Za-z0-9]{22,24}={0,2}$/)
  auth: string;
}

export class EndPushBody {
  /** Of one browser; left out for all. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  endpoint: string | null = null;
}

export class LineReceiptResponse {
  /** How many of the events were new. */
  handled: number;
}
