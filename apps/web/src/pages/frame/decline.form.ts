import { DECLINE_REASONS, type DeclineReason, RETURN_REASONS, type ReturnReason } from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { IsIn, MaxLength } from 'class-validator';

const trimmed = () => Transform(({ value }) => String(value ?? '').trim());

export class DeclineFields {
  @IsIn(DECLINE_REASONS, { context: { code: 'choose' } })
  reason: DeclineReason;

  @trimmed()
  @MaxLength(500)
  note = '';
}

export class ReturnFields {
  @IsIn(RETURN_REASONS, { context: { code: 'choose' } })
  reason: ReturnReason;

  @trimmed()
  @MaxLength(500)
  note = '';
}
