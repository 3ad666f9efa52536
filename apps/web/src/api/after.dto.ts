import { CONSULTATION_OUTCOMES, type ConsultationOutcome, type Presence } from '@app/matches';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

export class PresenceBody {
  /** attended, absent */
  @IsIn(['attended', 'absent'])
  state: Presence;

  /** How long; null is the length of the session for a group, not said for a resident. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number | null = null;
}

export class AttendanceLineBody extends PresenceBody {
  @IsUUID()
  placeId: string;
}

export class AttendanceBody {
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => AttendanceLineBody)
  lines: AttendanceLineBody[];
}

export class CheckInBody {
  /** As it stands in the address that hangs at the place. */
  @IsString()
  @MaxLength(100)
  code: string;
}

export class ThanksBody {
  @Transform(trimmed)
  @IsString()
  @MaxLength(500)
  @IsNotEmpty()
  words: string;
}

export class ConsultationBody {
  @Transform(trimmed)
  @IsString()
  @MaxLength(2000)
  @IsNotEmpty()
  words: string;
}

export class OutcomeBody {
  /** talked-with-both, explained, measures-taken, other */
  @IsIn(CONSULTATION_OUTCOMES)
  outcome: ConsultationOutcome;

  /** Whoever turned to the centre reads it. */
  @IsString()
  @MaxLength(2000)
  note: string = '';
}

export class SaidResponse {
  /** attended, absent */
  state: string;
  minutes: number | null;
}

export class AttendanceLineResponse {
  placeId: string;
  matchId: string;
  /** null while the consent does not show it */
  name: string | null;
  group: SaidResponse | null;
  resident: SaidResponse | null;
  /** Who read the code at the place. */
  code: SaidResponse | null;
  recorded: SaidResponse | null;
  /** Both sides say the same. */
  isConfirmed: boolean;
}

export class AttendanceSheetResponse {
  sessionId: string;
  openingId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  lines: AttendanceLineResponse[];
}

export class RecordLineResponse {
  placeId: string;
  matchId: string;
  openingId: string;
  title: string;
  groupName: string;
  startsAt: Date;
  endsAt: Date;
  /** attended, absent */
  state: string;
  minutes: number | null;
  /** group, resident, code, clock */
  recordedBy: string;
  confirmedAt: Date | null;
  groupMinutes: number | null;
}
