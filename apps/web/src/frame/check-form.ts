import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

export interface Problem {
  /** The field's name in the form, `sessions.0.endsAt` for nested ones. */
  readonly field: string;
  readonly code: string;
}

const CODES: Record<string, string> = {
  isNotEmpty: 'missing',
  isDefined: 'missing',
  minLength: 'too-short',
  maxLength: 'too-long',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  isEmail: 'not-an-email',
};

/** Reads a form into its class and checks it; every problem names its field and says what is wrong by a code. */
export function checkForm<T extends object>(
  form: ClassConstructor<T>,
  body: unknown,
): { form: T; problems: Problem[] } {
  const filled = plainToInstance(form, body ?? {}, { exposeDefaultValues: true });
  const errors = validateSync(filled, { whitelist: true });
  return { form: filled, problems: errors.flatMap((error) => problemsOf(error, '')) };
}

/** Problems of a class-validator error and of what is nested in it. */
export function problemsOf(error: ValidationError, prefix: string): Problem[] {
  const field = `${prefix}${error.property}`;
  // The topmost decorator speaks: that a value is no address comes before that it is too long.
  const constraint = Object.keys(error.constraints ?? {}).at(-1);
  const own = constraint ? [{ field, code: codeOf(error, constraint) }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, `${field}.`))];
}

function codeOf(error: ValidationError, constraint: string): string {
  return error.contexts?.[constraint]?.code ?? CODES[constraint] ?? 'not-valid';
}
