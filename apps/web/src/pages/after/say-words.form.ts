import { Transform } from 'class-transformer';
import { IsNotEmpty, MaxLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }) => String(value ?? '').trim();

/** A short word of thanks. */
export class ThanksForm {
  @Transform(trimmed)
  @MaxLength(500)
  @IsNotEmpty()
  thanks = '';
}

/** What was not as agreed. */
export class ConsultationForm {
  @Transform(trimmed)
  @MaxLength(2000)
  @IsNotEmpty()
  told = '';
}
