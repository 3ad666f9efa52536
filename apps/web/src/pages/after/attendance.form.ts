import { Refusal } from '@app/database';
import type { AttendanceLine } from '@app/matches';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsUUID } from 'class-validator';
import { listOf } from '../frame/form-state';
import { ThanksForm } from './say-words.form';
import { readWord } from './word.form';

type Fields = Record<string, unknown>;

/**
 * Who was marked in a list; who was not is left as it stands.
 * @throws Refusal `not-readable`
 */
export function linesIn(body: Fields, placeIds: readonly string[]): AttendanceLine[] {
  return placeIds.flatMap((placeId) => {
    const presence = body[`presence-${placeId}`];
    if (presence === undefined) return [];
    return [{ placeId, ...readWord({ presence, minutes: body[`minutes-${placeId}`] }) }];
  });
}

export class ThanksToSomeForm extends ThanksForm {
  @Transform(({ value }) => listOf(value), { toClassOnly: true })
  @IsUUID('all', { each: true })
  @ArrayMinSize(1, { context: { code: 'none-chosen' } })
  matches: string[] = [];
}

/** @throws Refusal `not-readable` where somebody stands in it who is not in the list */
export function among(chosen: readonly string[], all: readonly string[]): readonly string[] {
  if (!chosen.every((id) => all.includes(id))) throw new Refusal('not-readable');
  return chosen;
}
