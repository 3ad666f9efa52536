import { CANCEL_REASONS, type CancelReason } from '@app/vocabulary';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';

export class SessionTimesBody {
  /** ISO 8601 with an offset. */
  @Type(() => Date)
  @IsDate()
  startsAt: Date;

  @Type(() => Date)
  @IsDate()
  endsAt: Date;
}

export class CancellationBody {
  @IsIn(CANCEL_REASONS)
  reason: CancelReason;

  @MaxLength(1000)
  note: string = '';
}

export class CapacityBody {
  /** null has no limit. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity: number | null = null;
}
