import { dayAt } from '@app/matching';
import type { Person, WhoIAm } from '@app/people';
import { RESIDENCIES, type Residency } from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Problem } from '../../frame/check-form';
import { listOf } from '../frame/form-state';
import { birthDateOf } from './birth-date';
import { hiraganaOf } from './kana';

const trimmed = () => Transform(({ value }) => String(value ?? '').trim());
const half = () =>
  Transform(({ value }) =>
    String(value ?? '')
      .normalize('NFKC')
      .trim(),
  );

/** First step: who I am and where I start from. */
export class WhoForm {
  @trimmed()
  @MaxLength(100)
  @IsNotEmpty()
  name = '';

  @trimmed()
  @MaxLength(100)
  @IsNotEmpty()
  kana = '';

  @IsString()
  birthEra = 'common';

  @trimmed()
  @IsString()
  birthYear = '';

  @trimmed()
  @IsString()
  birthMonth = '';

  @trimmed()
  @IsString()
  birthDay = '';

  @IsUUID('all', { context: { code: 'choose' } })
  homeTown = '';

  @Transform(({ value }) => listOf(value))
  @IsIn(RESIDENCIES, { each: true })
  residency: Residency[] = [];

  @half()
  @Matches(/^$|^[-+() 0-9]{6,20}$/, { context: { code: 'not-a-phone' } })
  phone = '';
}

/** What the first step says, or what is wrong with it beyond single fields. */
export function whoOf(form: WhoForm, now: Date): { who: WhoIAm } | { problems: Problem[] } {
  const { birthEra: era, birthYear: year, birthMonth: month, birthDay: day } = form;
  const birth = birthDateOf({ era, year, month, day }, dayAt(now.getTime()));
  const kana = hiraganaOf(form.kana);
  const problems: Problem[] = [];
  if (kana === null) problems.push({ field: 'kana', code: form.kana ? 'not-kana' : 'missing' });
  if ('problem' in birth) problems.push({ field: 'birthYear', code: birth.problem });
  if (kana === null || 'problem' in birth) return { problems };
  const { name, homeTown: townId, residency, phone } = form;
  return { who: { name, kana, birthDate: birth.day, townId, residency, phone: phone || null } };
}

/** The form filled from the card. */
export function whoValues(person: Person | null): Record<string, unknown> {
  if (!person) return {};
  const [birthYear, birthMonth, birthDay] = person.birthDate.split('-').map((part) => String(Number(part)));
  const { name, kana, townId, residency, phone } = person;
  return {
    name,
    kana,
    birthEra: 'common',
    birthYear,
    birthMonth,
    birthDay,
    homeTown: townId ?? '',
    residency,
    phone: phone ?? '',
  };
}
