import { Transform } from 'class-transformer';
import { IsEmail, MaxLength } from 'class-validator';

export class InviteFields {
  /** Full-width letters and stray blanks come from Japanese keyboards. */
  @Transform(({ value }) =>
    String(value ?? '')
      .normalize('NFKC')
      .trim(),
  )
  @MaxLength(254)
  @IsEmail()
  memberEmail = '';
}
