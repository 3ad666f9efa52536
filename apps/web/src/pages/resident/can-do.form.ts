import { type CardChange, MOST_NEEDS_WORDS, type Person } from '@app/people';
import {
  ACCOMMODATIONS,
  type Accommodation,
  FIELD_CODES,
  type Field,
  SKILLS,
  type Skill,
  SPOKEN_LANGUAGES,
  type SpokenLanguage,
} from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { listOf } from '../frame/form-state';

const list = () => Transform(({ value }) => listOf(value));

/** Second step: what I can do, what I would like to try, what I need. */
export class CanDoForm {
  @list()
  @IsIn(SKILLS, { each: true })
  skills: Skill[] = [];

  @list()
  @IsIn(FIELD_CODES, { each: true })
  wishes: Field[] = [];

  @list()
  @IsIn(SPOKEN_LANGUAGES, { each: true })
  @ArrayMinSize(1, { context: { code: 'none-chosen' } })
  languages: SpokenLanguage[] = [];

  @list()
  @IsIn(ACCOMMODATIONS, { each: true })
  accessNeeds: Accommodation[] = [];

  /** Not there where it was not asked. */
  @IsOptional()
  @IsString()
  @MaxLength(MOST_NEEDS_WORDS)
  needsWords?: string;
}

export function canDoOf({ skills, wishes, languages, accessNeeds, needsWords }: CanDoForm): CardChange {
  const told = typeof needsWords === 'string' ? { needsWords } : {};
  return { skills, wishes, languages, accessNeeds, ...told };
}

export function canDoValues({ skills, wishes, languages, accessNeeds }: Person): Record<string, unknown> {
  return { skills, wishes, languages, accessNeeds };
}
