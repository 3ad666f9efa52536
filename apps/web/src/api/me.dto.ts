import { MOST_NEEDS_WORDS } from '@app/people';
import type { Accommodation, Field, Residency, Skill, SpokenLanguage } from '@app/vocabulary';
import { ACCOMMODATIONS, FIELD_CODES, RESIDENCIES, SKILLS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsAfter } from './is-after';
import { IsBirthDate } from './is-birth-date';
import { MayBeLeftOut } from './may-be-left-out';

export class FreeTimeBody {
  /** 0 Monday … 6 Sunday. */
  @IsInt()
  @Min(0)
  @Max(6)
  weekday: number;

  /** Half-hours since midnight, 0–47. */
  @IsInt()
  @Min(0)
  @Max(47)
  from: number;

  /** Half-hours since midnight, 1–48, end excluded. */
  @IsInt()
  @Min(1)
  @Max(48)
  @IsAfter('from')
  to: number;
}

export class CardBody {
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @Matches(/^[\p{scx=Hira}\p{scx=Kana}ー・\s]+$/u, { context: { code: 'not-kana' } })
  @MaxLength(100)
  kana: string;

  /** YYYY-MM-DD */
  @IsBirthDate()
  birthDate: string;

  @IsUUID()
  townId: string;

  @IsArray()
  @IsIn(RESIDENCIES, { each: true })
  residency: Residency[];

  @MayBeLeftOut()
  @MaxLength(30)
  phone?: string;

  @IsArray()
  @IsIn(SKILLS, { each: true })
  skills: Skill[];

  @IsArray()
  @IsIn(FIELD_CODES, { each: true })
  wishes: Field[];

  @IsArray()
  @IsIn(SPOKEN_LANGUAGES, { each: true })
  languages: SpokenLanguage[];

  @MayBeLeftOut()
  @IsArray()
  @IsIn(ACCOMMODATIONS, { each: true })
  accessNeeds?: Accommodation[];

  /** What else would help, in own words; kept sealed. An empty text takes it back, left out it stays. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(MOST_NEEDS_WORDS)
  needsWords?: string;

  @ArrayMaxSize(336)
  @ValidateNested({ each: true })
  @Type(() => FreeTimeBody)
  free: FreeTimeBody[];

  /** The longest way, in metres. */
  @IsInt()
  @Min(500)
  @Max(100_000)
  longestWay: number;

  @IsBoolean()
  online: boolean;
}

export class NeedsResponse {
  /** Empty where nothing was told. */
  words: string;
}

export class MeResponse {
  accountId: string;
  personId: string | null;
  groupIds: string[];
  staffRole: string | null;
}
