import {
  ACCOMMODATIONS,
  type Accommodation,
  FIELD_CODES,
  type Field,
  INSURANCES,
  type Insurance,
  PAYMENTS,
  type Payment,
  QUALIFICATIONS,
  type Qualification,
  RESIDENCIES,
  RETURN_REASONS,
  type Residency,
  type ReturnReason,
  SKILLS,
  type Skill,
  SPOKEN_LANGUAGES,
  type SpokenLanguage,
} from '@app/vocabulary';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AsTime } from './as-time';
import { IsAfter, IsNotBelow } from './is-after';
import { MayBeLeftOut } from './may-be-left-out';

export class OpeningCardResponse {
  id: string;
  number: number;
  title: string;
  field: string;
  groupId: string;
  groupName: string;
  placeName: string;
  townName: string | null;
  /** The nearest station or bus stop, and minutes on foot from it. */
  stopName: string;
  stopMinutes: number | null;
  /** unpaid, expenses, honorarium, paid */
  payment: string;
  costNote: string;
  insurance: string;
  online: boolean;
  beginnersWelcome: boolean;
  childrenWelcome: boolean;
  startsAt: Date;
  endsAt: Date;
  sessionsLeft: number;
  /** null has no limit. */
  placesLeft: number | null;
}

export class EditionTitleResponse {
  /** ja-easy, en, zh, ko */
  language: string;
  title: string;
}

export class FoundOpeningResponse extends OpeningCardResponse {
  /** In other languages, where the group has written it in any. */
  titles: EditionTitleResponse[];

  /** Why it fits whoever asks, with `sort=fit`: codes. */
  reasons: string[];
}

export class OpeningsResponse {
  total: number;
  openings: FoundOpeningResponse[];
  /** Ask with this for the next page; null on the last. */
  nextCursor: string | null;
}

export class SessionResponse {
  id: string;
  startsAt: Date;
  endsAt: Date;
  capacity: number | null;
  taken: number;
}

export class OpeningResponse {
  id: string;
  title: string;
  body: string;
  field: string;
  groupId: string;
  groupName: string;
  placeName: string;
  townName: string | null;
  meetingPoint: string;
  whatToBring: string;
  rainPolicy: string;
  insurance: string;
  payment: string;
  costNote: string;
  online: boolean;
  publishedAt: Date | null;
  sessions: SessionResponse[];
}

export class SessionFormBody {
  /** ISO 8601 with an offset. */
  @AsTime()
  startsAt: Date;

  @AsTime()
  @IsAfter('startsAt')
  endsAt: Date;

  /** null has no limit. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity: number | null = null;
}

export class RecurrenceBody {
  /** RFC 5545, without DTSTART: FREQ=WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, COUNT, UNTIL. */
  @MaxLength(200)
  rrule: string;

  /** Leaves out the holidays of Japan. */
  @IsBoolean()
  skipHolidays: boolean = false;
}

export class OpeningBody {
  @IsNotEmpty()
  @MaxLength(60)
  title: string;

  @IsNotEmpty()
  @MaxLength(3000)
  body: string;

  @IsIn(FIELD_CODES)
  field: Field;

  @IsArray()
  @IsIn(SKILLS, { each: true })
  wantedSkills: Skill[] = [];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  minimumAge: number | null = null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  @IsNotBelow('minimumAge')
  maximumAge: number | null = null;

  @IsArray()
  @IsIn(RESIDENCIES, { each: true })
  residency: Residency[] = [];

  @IsArray()
  @IsIn(QUALIFICATIONS, { each: true })
  qualifications: Qualification[] = [];

  @IsArray()
  @IsIn(SPOKEN_LANGUAGES, { each: true })
  languages: SpokenLanguage[] = [];

  @IsArray()
  @IsIn(ACCOMMODATIONS, { each: true })
  accessProvided: Accommodation[] = [];

  @IsIn(INSURANCES)
  insurance: Insurance = 'not-needed';

  @IsIn(PAYMENTS)
  payment: Payment = 'unpaid';

  @MaxLength(500)
  costNote: string = '';

  @IsBoolean()
  beginnersWelcome: boolean = true;

  @IsBoolean()
  childrenWelcome: boolean = false;

  @IsBoolean()
  online: boolean = false;

  @MaxLength(200)
  placeName: string = '';

  /** null only for an online opening. */
  @IsOptional()
  @IsUUID()
  townId: string | null = null;

  @MaxLength(500)
  meetingPoint: string = '';

  @MaxLength(500)
  whatToBring: string = '';

  @MaxLength(500)
  rainPolicy: string = '';

  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SessionFormBody)
  sessions: SessionFormBody[];

  /** Adds the days of a rule, counted from the first session; 60 sessions at most. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => RecurrenceBody)
  recurrence?: RecurrenceBody;
}

export class ReturnBody {
  @IsIn(RETURN_REASONS)
  reason: ReturnReason;

  @MaxLength(1000)
  note: string = '';
}

export class IdResponse {
  id: string;
}
