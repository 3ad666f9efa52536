import { CANCEL_REASONS, type CancelReason } from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { IsIn, MaxLength } from 'class-validator';

export class CancellationFields {
  @IsIn(CANCEL_REASONS, { context: { code: 'choose' } })
  reason: CancelReason;

  @Transform(({ value }) => String(value ?? '').trim())
  @MaxLength(500)
  note = '';
}
