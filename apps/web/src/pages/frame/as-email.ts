import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, MaxLength } from 'class-validator';

/** An address as it is typed: full-width letters and stray blanks come from Japanese keyboards. */
export const AsEmail = () =>
  applyDecorators(
    IsEmail(),
    MaxLength(254),
    Transform(({ value }) =>
      String(value ?? '')
        .normalize('NFKC')
        .trim(),
    ),
  );
