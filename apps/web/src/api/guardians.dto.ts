import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  Matches,
  MaxLength,
} from 'class-validator';
import { TimesResponse } from './matches.dto';

/** A guardian with an address, or with a telephone that the centre calls. */
export class GuardianBody {
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @IsOptional()
  @Transform(({ value }) =>
    typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : value,
  )
  @MaxLength(254)
  @IsEmail()
  email: string | null = null;

  @IsOptional()
  @Matches(/^[-+() 0-9]{6,20}$/, { context: { code: 'not-a-phone' } })
  phone: string | null = null;
}

export class GuardianConsentBody {
  /** YYYY-MM-DD, the last day on which it counts. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until: string;
}

export class ToldAnswerBody {
  @IsBoolean()
  consent: boolean;

  @IsIn(['paper', 'telephone'])
  how: 'paper' | 'telephone';
}

export class AskedActivityResponse {
  matchId: string;
  title: string;
  groupName: string;
  placeName: string;
  sessions: TimesResponse[];
}

export class ConsentDaysResponse {
  /** The last day of what waits. */
  asked: string;
  /** The end of this fiscal year. */
  year: string;
}

export class GuardianRequestResponse {
  /** The minor. */
  personName: string;
  guardianName: string;
  askedAt: Date;
  /** Until when an answer is awaited. */
  endsAt: Date | null;
  /** consented, refused, expired, not-needed; null while it waits. */
  answer: string | null;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  /** The last day of the consent. */
  validUntil: string | null;
  /** take-part, name-to-group, insurance-list */
  purposes: string[];
  activities: AskedActivityResponse[];
  days: ConsentDaysResponse | null;
}

export class MyGuardianResponse {
  guardianName: string;
  askedAt: Date;
  endsAt: Date | null;
  answer: string | null;
}

export class GuardianStandingResponse {
  /** Matches that wait for a guardian's consent. */
  needed: string[];
  asked: MyGuardianResponse | null;
}
