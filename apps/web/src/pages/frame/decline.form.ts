import { DECLINE_REASONS, type DeclineReason, RETURN_REASONS, type ReturnReason } from '@app/vocabulary';
import { type ClassConstructor, Transform } from 'class-transformer';
import { IsIn, MaxLength } from 'class-validator';
import { checkForm, type Problem } from '../../frame/check-form';

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

/** Reads a no: its reason, and a note where the reason alone tells nobody anything. */
export function readNo<T extends DeclineFields | ReturnFields>(fields: ClassConstructor<T>, body: unknown) {
  const { form, problems } = checkForm(fields, body);
  return { form, problems: [...problems, ...noteProblems(form)] };
}

function noteProblems({ reason, note }: DeclineFields | ReturnFields): Problem[] {
  return reason === 'other' && note === '' ? [{ field: 'note', code: 'note-missing' }] : [];
}
