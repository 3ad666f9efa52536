import type { Explanation, Reason, RuleData, RuleVerdict } from '@app/matching';
import type { Reader } from '../../reasons/reader';
import { roughWay } from '../../reasons/rule-words';
import { codesIn } from '../../reasons/word-lists';

type Seen = Pick<Explanation, 'verdicts' | 'forGroup'>;

/** Why two fit in a word or two each: what all have first, what sets one apart after it. */
export function shortReasons({ verdicts, forGroup }: Seen, reader: Reader): string[] {
  const apart = (forGroup?.reasons ?? []).map((reason) => wordsOf(reason, reader));
  return [...wayOf(verdicts, reader), ...timeOf(verdicts, reader), ...apart].filter((each) => each !== '');
}

function datumOf<C extends 'distance' | 'time'>(verdicts: readonly RuleVerdict[], code: C) {
  return verdicts.find(({ rule }) => rule === code)?.datum as RuleData[C] | undefined;
}

function wayOf(verdicts: readonly RuleVerdict[], { t }: Reader): string[] {
  const datum = datumOf(verdicts, 'distance');
  if (!datum) return [];
  if (datum.openingOnline && datum.personOnline) return [t('desk.approvals.short.online')];
  return datum.metres === null ? [] : [roughWay(datum.metres)];
}

function timeOf(verdicts: readonly RuleVerdict[], { t }: Reader): string[] {
  const datum = datumOf(verdicts, 'time');
  if (!datum) return [];
  const all = datum.sessions.length;
  const fitting = datum.sessions.filter((each) => each.missing.length + each.away.length === 0).length;
  return [t(`desk.approvals.short.time-${fitting === all ? 'all' : 'some'}`, { fitting, all })];
}

/** Nothing for what stands on every line already. */
function wordsOf(reason: Reason, { t }: Reader): string {
  if (reason.code === 'skill-wanted') return codesIn('skill', reason.skills, t);
  const isApart =
    reason.code === 'field-wished' || reason.code === 'kindred-field' || reason.code === 'rested';
  return isApart ? t(`desk.approvals.short.${reason.code}`) : '';
}
