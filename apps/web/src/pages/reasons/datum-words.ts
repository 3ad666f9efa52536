import type { RuleCode, RuleData, RuleVerdict } from '@app/matching';
import type { Reader } from './reader';
import { ageLimitWords, missingAnywhere, obstacleWords, roughWay } from './rule-words';
import { codesIn, joined, spanWords, wayWords } from './word-lists';

type Wordings = { [C in RuleCode]: (datum: RuleData[C], reader: Reader, holds: boolean) => string };

/** What a rule looked at, for the coordinator: the figures behind 「合う」 and 「合わない」. */
export function datumWords({ rule, datum, holds }: RuleVerdict, reader: Reader): string {
  return (WORDS[rule] as (datum: unknown, reader: Reader, holds: boolean) => string)(datum, reader, holds);
}

const WORDS: Wordings = {
  'opening-open': ({ obstacles, upcoming, withFreePlace }, { t }) =>
    obstacles.length > 0
      ? obstacleWords(obstacles, t)
      : t('reasons.datum.opening-open', { upcoming, free: withFreePlace }),
  age: (datum, { t }) => {
    const ages = [...new Set(datum.sessions.map(({ age }) => age))].filter((age) => age !== null);
    const limit = ageLimitWords(datum, t);
    return ages.length > 0
      ? t('reasons.datum.age', { limit, age: Math.min(...ages) })
      : t('reasons.datum.age-unknown', { limit });
  },
  'guardian-consent': ({ sessions }, { t }, holds) => {
    const minor = sessions.some(({ age }) => age !== null && age < 18);
    return t(`reasons.datum.${holds ? (minor ? 'consent-given' : 'of-age') : 'consent-missing'}`);
  },
  residency: ({ anyOf, stated }, { t }) => asked('residency', anyOf, stated, t),
  qualification: ({ required, sessions }, { t }) =>
    missing('qualification', required, missingAnywhere(sessions), t),
  language: (datum, { t }) => missing('language', datum.required, datum.missing, t),
  access: (datum, { t }) => missing('accommodation', datum.needed, datum.missing, t),
  time: ({ sessions }, { t }) => {
    const fitting = sessions.filter((each) => each.missing.length === 0 && each.away.length === 0).length;
    return t('reasons.datum.time', { all: sessions.length, fitting });
  },
  distance: (datum, { t }) => {
    if (datum.openingOnline && datum.personOnline) return t('reasons.datum.distance-online');
    if (datum.metres === null) return t('reasons.datum.distance-unknown');
    return t('reasons.datum.distance', { way: roughWay(datum.metres), longest: wayWords(datum.longestWay) });
  },
  insurance: (datum, { t }) => {
    if (!datum.asked) return t('reasons.datum.insurance-not-asked');
    return t(
      `reasons.datum.insurance-${datum.sessions.some(({ covered }) => covered) ? 'covered' : 'missing'}`,
    );
  },
  'no-overlap': ({ sessions }, reader) => {
    const conflicts = sessions.flatMap((each) => each.conflicts);
    if (conflicts.length === 0) return reader.t('reasons.datum.no-conflict');
    const each = conflicts.map((conflict) =>
      reader.t('reasons.datum.conflict', {
        when: spanWords(conflict, reader),
        minutes: conflict.travelMinutes,
      }),
    );
    return joined([...new Set(each)], reader.t);
  },
  willing: ({ paused, declined, blocked }, { t }) => {
    const code = paused ? 'paused' : declined ? 'declined' : blocked ? 'blocked' : 'willing';
    return t(`reasons.datum.${code}`);
  },
};

function asked(room: string, anyOf: readonly string[], stated: readonly string[], t: Reader['t']): string {
  if (anyOf.length === 0) return t('reasons.datum.nothing-asked');
  const none = t('words.list.none');
  return t('reasons.datum.asked', {
    asked: codesIn(room, anyOf, t),
    stated: stated.length > 0 ? codesIn(room, stated, t) : none,
  });
}

function missing(
  room: string,
  wanted: readonly string[],
  lacking: readonly string[],
  t: Reader['t'],
): string {
  if (wanted.length === 0) return t('reasons.datum.nothing-asked');
  const values = { wanted: codesIn(room, wanted, t), missing: codesIn(room, lacking, t) };
  return t(lacking.length > 0 ? 'reasons.datum.some-missing' : 'reasons.datum.all-there', values);
}
