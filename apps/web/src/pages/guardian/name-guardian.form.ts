import type { NamedGuardian } from '@app/matches';
import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, Matches, MaxLength, ValidateIf } from 'class-validator';
import { checkForm, type Problem } from '../../frame/check-form';

const half = () =>
  Transform(({ value }) =>
    String(value ?? '')
      .normalize('NFKC')
      .trim(),
  );

export class NameGuardianForm {
  @half()
  @MaxLength(100)
  @IsNotEmpty()
  guardianName = '';

  @half()
  @ValidateIf(({ guardianEmail }: NameGuardianForm) => guardianEmail !== '')
  @MaxLength(254)
  @IsEmail()
  guardianEmail = '';

  @half()
  @Matches(/^$|^[-+() 0-9]{6,20}$/, { context: { code: 'not-a-phone' } })
  guardianPhone = '';
}

/** Who the guardian is; an address or a telephone suffices. */
export function readGuardian(
  body: Record<string, unknown>,
  language: string,
): { guardian: NamedGuardian; problems: Problem[] } {
  const { form, problems } = checkForm(NameGuardianForm, body);
  const { guardianName: name, guardianEmail, guardianPhone } = form;
  const nowhere = guardianEmail === '' && guardianPhone === '';
  return {
    guardian: {
      ...{ name, language },
      email: guardianEmail.toLowerCase() || null,
      phone: guardianPhone || null,
    },
    problems: nowhere ? [...problems, { field: 'guardianEmail', code: 'email-or-phone' }] : problems,
  };
}
