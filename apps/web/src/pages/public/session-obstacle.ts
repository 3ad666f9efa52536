import type { Explanation, RuleVerdict } from '@app/matching';
import type { Reader } from '../reasons/reader';
import { codesIn, joined, rangeWords, spanWords } from '../reasons/word-lists';

type Found = string | null;

/** Why one session does not fit the resident, in one sentence; `null` where the engine says nothing about it. */
export function sessionObstacle(session: number, explanation: Explanation, reader: Reader): Found {
  for (const verdict of explanation.verdicts) {
    const found = obstacleIn(verdict, session, reader);
    if (found) return found;
  }
  return null;
}

function obstacleIn(verdict: RuleVerdict, session: number, reader: Reader): Found {
  switch (verdict.rule) {
    case 'age':
      return ageObstacle(verdict.datum, session, reader);
    case 'qualification': {
      const missing = verdict.datum.sessions.find((each) => each.session === session)?.missing ?? [];
      const values = { qualifications: codesIn('qualification', missing, reader.t) };
      return missing.length > 0 ? reader.t('reasons.session.qualification', values) : null;
    }
    case 'time':
      return timeObstacle(verdict.datum, session, reader);
    case 'no-overlap': {
      const conflict = verdict.datum.sessions.find((each) => each.session === session)?.conflicts[0];
      return conflict ? reader.t('reasons.session.no-overlap', { when: spanWords(conflict, reader) }) : null;
    }
    default:
      return null;
  }
}

type Datum<R> = Extract<RuleVerdict, { rule: R }>['datum'];

function ageObstacle({ minimum, maximum, sessions }: Datum<'age'>, session: number, { t }: Reader): Found {
  const age = sessions.find((each) => each.session === session)?.age;
  if (age === undefined || (minimum === null && maximum === null)) return null;
  const fits = age !== null && age >= (minimum ?? 0) && age <= (maximum ?? age);
  return fits ? null : t('reasons.session.age');
}

function timeObstacle({ sessions }: Datum<'time'>, session: number, reader: Reader): Found {
  const found = sessions.find((each) => each.session === session);
  if (!found) return null;
  if (found.away.length > 0) return reader.t('reasons.session.away');
  if (found.missing.length === 0) return null;
  const times = found.missing.map((range) => rangeWords(range, reader));
  return reader.t('reasons.session.time', { times: joined(times, reader.t) });
}
