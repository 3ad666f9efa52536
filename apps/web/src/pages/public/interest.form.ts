import type { Interest } from '@app/matches';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsString, IsUUID, MaxLength } from 'class-validator';
import { checkForm, type Problem } from '../../frame/check-form';
import { listOf } from '../frame/form-state';
import { shownIn } from '../resident/invitation.form';
import { companionsOf } from './companion-rows';

export class InterestForm {
  @Transform(({ value }) => listOf(value), { toClassOnly: true })
  @ArrayMinSize(1, { context: { code: 'none-chosen' } })
  @IsUUID('all', { each: true })
  sessions: string[] = [];

  @IsString()
  @MaxLength(500)
  message = '';
}

/** The days, those who come along, and the word to the group. */
export function readInterest(
  openingId: string,
  body: Record<string, unknown>,
): { interest: Interest; problems: Problem[] } {
  const { form, problems } = checkForm(InterestForm, body);
  const party = companionsOf(body);
  const { sessions: sessionIds, message } = form;
  return {
    interest: {
      ...{ openingId, sessionIds, message: String(message).trim() },
      ...{ companions: party.companions, shown: shownIn(body.shown) },
    },
    problems: [...problems, ...party.problems],
  };
}
