import { QUALIFICATIONS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsISO8601,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';
import { FreeTimeBody } from './me.dto';
import { OpeningChangeBody, OpeningChangeResponse } from './opening-change.dto';

const MOST_CHANGES = 20;

export class OpeningWhatIfBody {
  /** Each is tried alone; left out, the service searches for those that bring most. */
  @MayBeLeftOut()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => OpeningChangeBody)
  changes?: OpeningChangeBody[];
}

export class OpeningGainResponse {
  /** Made together. */
  changes: OpeningChangeResponse[];
  /** Who could come then, and how many more than now; null to a group where fewer than five would show. */
  total: number | null;
  more: number | null;
}

export class OpeningWhatIfResponse {
  /** Who could come as it is; null to a group where it is fewer than five. */
  total: number | null;
  /** The opening is not public: all numbers are as if it were. */
  asIfPublic: boolean;
  /** Why nobody could come: not-published, not-yet, window-over, deadline-over, no-session-to-come, full, no-place, nobody-fits. */
  why: string[];
  gains: OpeningGainResponse[];
}

export const PERSON_CHANGES = [
  'free-time',
  'not-away',
  'longest-way',
  'join-online',
  'language',
  'qualification',
  'resume',
] as const;

const CODES: readonly string[] = [...QUALIFICATIONS, ...SPOKEN_LANGUAGES];

export class PersonChangeBody {
  @IsIn(PERSON_CHANGES)
  change: (typeof PERSON_CHANGES)[number];

  /** free-time: free then, too. */
  @MayBeLeftOut()
  @ArrayMinSize(1)
  @ArrayMaxSize(336)
  @ValidateNested({ each: true })
  @Type(() => FreeTimeBody)
  ranges?: FreeTimeBody[];

  /** not-away: the first day of the time away that is given up. */
  @MayBeLeftOut()
  @IsISO8601({ strict: true })
  from?: string;

  /** longest-way */
  @MayBeLeftOut()
  @IsInt()
  @Min(500)
  @Max(100_000)
  metres?: number;

  /** language, qualification */
  @MayBeLeftOut()
  @IsIn(CODES)
  code?: string;
}

export class PersonWhatIfBody {
  /** Each is tried alone; left out, the service searches for those that bring most. */
  @MayBeLeftOut()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => PersonChangeBody)
  changes?: PersonChangeBody[];
}

export class RangeResponse {
  weekday: number;
  from: number;
  to: number;
}

export class PersonChangeResponse {
  change: string;
  ranges?: RangeResponse[];
  from?: string;
  metres?: number;
  code?: string;
}

export class PersonGainResponse {
  /** Made together. */
  changes: PersonChangeResponse[];
  total: number;
  more: number;
}

export class PersonWhatIfResponse {
  /** Openings that fit the card as it is. */
  total: number;
  /** Why nothing fits: paused, no-availability, no-home, nothing-open, nothing-fits. */
  why: string[];
  gains: PersonGainResponse[];
}
