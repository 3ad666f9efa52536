import { ValidationPipe } from '@nestjs/common';
import { problemsOf } from './check-form';

export interface BodyError {
  /** JSON pointer (RFC 6901) into the body or the query. */
  readonly pointer: string;
  readonly code: string;
}

/** A body or query that does not hold what its class asks for. */
export class InvalidBody extends Error {
  readonly code = 'body-not-valid';
  constructor(readonly errors: readonly BodyError[]) {
    super('body-not-valid');
  }
}

/** For the API: checks every body and query, keeps what is known, and points at each fault. */
export const checkBody = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) =>
      new InvalidBody(
        errors
          .flatMap((error) => problemsOf(error, ''))
          .map(({ field, code }) => ({ pointer: pointerTo(field), code })),
      ),
  });

function pointerTo(field: string): string {
  return `/${field.replaceAll('.', '/')}`;
}
