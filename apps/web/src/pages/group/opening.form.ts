import type { Opening, OpeningForm } from '@app/openings';
import {
  ACCOMMODATIONS,
  type Accommodation,
  FIELD_CODES,
  type Field,
  INSURANCES,
  type Insurance,
  PAYMENTS,
  type Payment,
  QUALIFICATIONS,
  type Qualification,
  RESIDENCIES,
  type Residency,
  SKILLS,
  type Skill,
  SPOKEN_LANGUAGES,
  type SpokenLanguage,
} from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import type { Problem } from '../../frame/check-form';
import { listOf } from '../frame/form-state';
import { oneLine, words } from './words-typed';

const list = () => Transform(({ value }) => listOf(value));
const ticked = () => Transform(({ value }) => value === 'yes');
const emptyIsNull = () => Transform(({ value }) => (value === '' || value === undefined ? null : value));
const age = () =>
  Transform(({ value }) => {
    const digits = String(value ?? '')
      .normalize('NFKC')
      .trim()
      .replace(/歳$/, '');
    return digits === '' ? null : Number(digits);
  });
const given = (name: 'minimumAge' | 'maximumAge' | 'openingTown') =>
  ValidateIf((form: OpeningFormFields) => form[name] !== null);
const notAnAge = { context: { code: 'not-an-age' } };

/** Everything residents decide by, but the sessions. */
export class OpeningFormFields {
  @oneLine()
  @MaxLength(60)
  @IsNotEmpty()
  title = '';

  @words()
  @MaxLength(3000)
  @IsNotEmpty()
  body = '';

  @IsIn(FIELD_CODES, { context: { code: 'choose' } })
  field: Field;

  @list()
  @IsIn(SKILLS, { each: true })
  wantedSkills: Skill[] = [];

  @age()
  @given('minimumAge')
  @IsInt(notAnAge)
  @Min(0, notAnAge)
  @Max(120, notAnAge)
  minimumAge: number | null = null;

  @age()
  @given('maximumAge')
  @IsInt(notAnAge)
  @Min(0, notAnAge)
  @Max(120, notAnAge)
  maximumAge: number | null = null;

  @list()
  @IsIn(RESIDENCIES, { each: true })
  openingResidency: Residency[] = [];

  @list()
  @IsIn(QUALIFICATIONS, { each: true })
  qualifications: Qualification[] = [];

  @list()
  @IsIn(SPOKEN_LANGUAGES, { each: true })
  openingLanguages: SpokenLanguage[] = [];

  @list()
  @IsIn(ACCOMMODATIONS, { each: true })
  accessProvided: Accommodation[] = [];

  @IsIn(INSURANCES, { context: { code: 'choose' } })
  insurance: Insurance;

  @IsIn(PAYMENTS, { context: { code: 'choose' } })
  payment: Payment;

  @words()
  @MaxLength(300)
  costNote = '';

  @ticked()
  @IsBoolean()
  beginnersWelcome = false;

  @ticked()
  @IsBoolean()
  childrenWelcome = false;

  @ticked()
  @IsBoolean()
  openingOnline = false;

  @emptyIsNull()
  @given('openingTown')
  @IsUUID('all', { context: { code: 'choose' } })
  openingTown: string | null = null;

  @oneLine()
  @MaxLength(100)
  placeName = '';

  @words()
  @MaxLength(300)
  meetingPoint = '';

  @words()
  @MaxLength(300)
  whatToBring = '';

  @words()
  @MaxLength(300)
  rainPolicy = '';
}

/** Who reads that money is paid decides by how much. */
const ASKS_HOW_MUCH: readonly Payment[] = ['expenses', 'honorarium', 'paid'];

/** What must hold between fields. */
export function openingProblems({
  minimumAge,
  maximumAge,
  openingOnline,
  openingTown,
  payment,
  costNote,
}: OpeningFormFields): Problem[] {
  const problems: Problem[] = [];
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge)
    problems.push({ field: 'maximumAge', code: 'below-minimum' });
  if (!openingOnline && openingTown === null) problems.push({ field: 'openingTown', code: 'place-missing' });
  if (ASKS_HOW_MUCH.includes(payment) && costNote === '')
    problems.push({ field: 'costNote', code: 'how-much-missing' });
  return problems;
}

export function openingOf(form: OpeningFormFields): Omit<OpeningForm, 'sessions'> {
  const {
    openingResidency: residency,
    openingLanguages: languages,
    openingOnline: online,
    openingTown: townId,
    ...same
  } = form;
  return { ...same, residency, languages, online, townId };
}

/** The form filled from a draft. */
export function openingValues(opening: Opening): Record<string, unknown> {
  return {
    ...opening,
    minimumAge: opening.minimumAge ?? '',
    maximumAge: opening.maximumAge ?? '',
    openingResidency: opening.residency,
    openingLanguages: opening.languages,
    openingOnline: opening.online ? 'yes' : '',
    beginnersWelcome: opening.beginnersWelcome ? 'yes' : '',
    childrenWelcome: opening.childrenWelcome ? 'yes' : '',
    openingTown: opening.townId ?? '',
  };
}
