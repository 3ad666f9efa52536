import { type OpeningChange, positionOf } from '@app/matching';
import { InvalidBody } from '../frame/invalid-body';
import type { OpeningChangeBody } from './opening-change.dto';

/** Session numbers by id. */
export type SessionNumbers = ReadonlyMap<string, number>;

type Reading = (body: OpeningChangeBody, need: Need, session: () => number | null) => OpeningChange;
type Need = <K extends keyof OpeningChangeBody>(key: K) => Exclude<OpeningChangeBody[K], undefined>;

const READINGS: { readonly [C in OpeningChangeBody['change']]: Reading } = {
  move: (_, need, session) => ({ change: 'move', session: session(), by: need('by') }),
  length: ({ startBy = 0, endBy = 0 }, _, session) => ({
    change: 'length',
    session: session(),
    startBy,
    endBy,
  }),
  'minimum-age': (_, need) => ({ change: 'minimum-age', years: need('years') }),
  'maximum-age': (_, need) => ({ change: 'maximum-age', years: need('years') }),
  'without-qualification': (_, need) => ({ change: 'without-qualification', code: need('code') }),
  'without-language': (_, need) => ({ change: 'without-language', code: need('code') }),
  'from-anywhere': () => ({ change: 'from-anywhere' }),
  'provide-access': (_, need) => ({ change: 'provide-access', code: need('code') }),
  'online-too': () => ({ change: 'online-too' }),
  place: (_, need) => ({ change: 'place', position: positionOf(need('lat'), need('lng')) }),
};

/** @throws InvalidBody pointing at what a change lacks, or at a session that is not the opening's */
export function openingChanges(
  bodies: readonly OpeningChangeBody[],
  sessions: SessionNumbers,
): OpeningChange[] {
  return bodies.map((body, at) => {
    const fault = (key: string, code: string) =>
      new InvalidBody([{ pointer: `/changes/${at}/${key}`, code }]);
    const need: Need = (key) => {
      const value = body[key];
      if (value === undefined || (value === null && key !== 'years')) throw fault(key, 'missing');
      return value as Exclude<OpeningChangeBody[typeof key], undefined>;
    };
    const session = () => {
      if (!body.sessionId) return null;
      const number = sessions.get(body.sessionId);
      if (number === undefined) throw fault('sessionId', 'not-valid');
      return number;
    };
    return READINGS[body.change](body, need, session);
  });
}
