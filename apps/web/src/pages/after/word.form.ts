import { Refusal } from '@app/database';
import type { Said } from '@app/matches';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { checkForm } from '../../frame/check-form';

export class WordForm {
  @IsIn(['attended', 'absent'])
  presence: Said['state'];

  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number | null = null;
}

/**
 * What somebody says of a session. The page offers lists alone: what is not in them did not come from it.
 * @throws Refusal `not-readable`
 */
export function readWord(body: unknown): Said {
  const { form, problems } = checkForm(WordForm, body);
  if (problems.length > 0) throw new Refusal('not-readable');
  return { state: form.presence, minutes: form.presence === 'absent' ? null : form.minutes };
}
