import type { EditionForm, OpeningEdition } from '@app/openings';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { words } from '../words-typed';

/** An opening in another language; what its Japanese leaves empty is not asked for. */
export class EditionFields {
  @words()
  @MaxLength(120)
  @IsNotEmpty()
  editionTitle = '';

  @words()
  @MaxLength(6000)
  @IsNotEmpty()
  editionBody = '';

  @words()
  @MaxLength(600)
  editionCostNote = '';

  @words()
  @MaxLength(600)
  editionMeetingPoint = '';

  @words()
  @MaxLength(600)
  editionWhatToBring = '';

  @words()
  @MaxLength(600)
  editionRainPolicy = '';
}

/** Each field of an edition, and the Japanese beside which it stands. */
export const EDITION_PARTS = [
  ['editionTitle', 'title'],
  ['editionBody', 'body'],
  ['editionCostNote', 'costNote'],
  ['editionMeetingPoint', 'meetingPoint'],
  ['editionWhatToBring', 'whatToBring'],
  ['editionRainPolicy', 'rainPolicy'],
] as const satisfies readonly (readonly [keyof EditionFields, keyof EditionForm])[];

export function editionOf(fields: EditionFields): EditionForm {
  const parts = EDITION_PARTS.map(([field, part]) => [part, fields[field]]);
  return Object.fromEntries(parts) as unknown as EditionForm;
}

export function editionValues(edition: OpeningEdition): Record<string, unknown> {
  return Object.fromEntries(EDITION_PARTS.map(([field, part]) => [field, edition[part]]));
}
