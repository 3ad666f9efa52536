import type { Values } from '@app/language';
import type { Reason } from '@app/matching';
import type { Reader } from './reader';
import { codesIn, wayWords } from './word-lists';

/** The resident reads about the own card; the group and the coordinator read about somebody. */
export type Audience = 'resident' | 'group';

/** One reason in one sentence. */
export function reasonWords(reason: Reason, audience: Audience, reader: Reader): string {
  return reader.t(`reasons.${audience}.${keyOf(reason)}`, valuesOf(reason, reader));
}

function keyOf(reason: Reason): string {
  if (reason.code === 'time-fits') return reason.fitting === reason.open ? 'time-fits-all' : 'time-fits';
  if (reason.code === 'needs-people') return reason.free === null ? 'needs-people-any' : 'needs-people';
  return reason.code;
}

function valuesOf(reason: Reason, { t }: Reader): Values {
  switch (reason.code) {
    case 'skill-wanted':
      return { skills: codesIn('skill', reason.skills, t) };
    case 'field-wished':
      return { field: codesIn('field', [reason.field], t) };
    case 'kindred-field':
      return { fields: codesIn('field', reason.fields, t) };
    case 'near':
      return { way: wayWords(reason.withinMetres) };
    case 'time-fits':
      return { fitting: reason.fitting, open: reason.open };
    case 'needs-people':
      return { free: reason.free ?? 0 };
    default:
      return {};
  }
}
