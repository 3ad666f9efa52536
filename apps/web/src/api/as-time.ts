import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsDate } from 'class-validator';

/** An instant, written as ISO 8601 with its zone. What is no text is left as it came, and refused. */
export const AsTime = () =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? new Date(value) : value)),
    IsDate(),
  );
