import { CONSENT_BY, type ConsentBy } from '@app/matches';
import { MOST_NEEDS_WORDS } from '@app/people';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { InterestBody } from './matches.dto';
import { CardBody } from './me.dto';

/** What is known of somebody on the telephone; what is not is left empty. */
export class DescriptionBody {
  @MaxLength(100)
  name: string = '';

  @MaxLength(100)
  kana: string = '';

  /** YYYY-MM-DD */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  birthDate: string | null = null;

  @MaxLength(30)
  phone: string = '';
}

export class LikenessResponse {
  /** phone, birth-date, kana, name */
  same: string[];
  likely: boolean;
}

export class FoundPersonResponse {
  personId: string;
  name: string;
  kana: string;
  birthDate: string;
  phone: string;
  townName: string | null;
  hasAccount: boolean;
  likeness: LikenessResponse;
}

export class EnteredCardBody extends CardBody {
  /** How the person agreed. */
  @IsIn(CONSENT_BY)
  consentBy: ConsentBy;
}

export class EnteredInterestBody extends InterestBody {
  @IsUUID()
  openingId: string;

  /** How the person agreed. */
  @IsIn(CONSENT_BY)
  consentBy: ConsentBy;
}

export class NeedsToldBody {
  /** What would help, as the person told it; an empty text takes it back. */
  @IsString()
  @MaxLength(MOST_NEEDS_WORDS)
  words: string;

  /** How the person told it. */
  @IsIn(CONSENT_BY)
  toldBy: ConsentBy;
}
