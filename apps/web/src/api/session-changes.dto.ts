import { CANCEL_REASONS, type CancelReason } from '@app/vocabulary';
import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { AsTime } from './as-time';

export class SessionTimesBody {
  /** ISO 8601 with an offset. */
  @AsTime()
  startsAt: Date;

  @AsTime()
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
