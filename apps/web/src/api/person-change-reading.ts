import type { PersonChange } from '@app/matching';
import { InvalidBody } from '../frame/invalid-body';
import type { PersonChangeBody } from './what-if.dto';

type Need = <K extends keyof PersonChangeBody>(key: K) => Exclude<PersonChangeBody[K], undefined>;

const READINGS: { readonly [C in PersonChangeBody['change']]: (need: Need) => PersonChange } = {
  'free-time': (need) => ({ change: 'free-time', ranges: need('ranges') }),
  'not-away': (need) => ({ change: 'not-away', from: need('from') }),
  'longest-way': (need) => ({ change: 'longest-way', metres: need('metres') }),
  'join-online': () => ({ change: 'join-online' }),
  language: (need) => ({ change: 'language', code: need('code') }),
  qualification: (need) => ({ change: 'qualification', code: need('code') }),
  resume: () => ({ change: 'resume' }),
};

/** @throws InvalidBody pointing at what a change lacks, or at a range that ends before it begins */
export function personChanges(bodies: readonly PersonChangeBody[]): PersonChange[] {
  return bodies.map((body, at) => {
    const fault = (key: string, code: string) =>
      new InvalidBody([{ pointer: `/changes/${at}/${key}`, code }]);
    const turned = body.ranges?.findIndex(({ from, to }) => from >= to) ?? -1;
    if (turned >= 0) throw fault(`ranges/${turned}/to`, 'not-valid');
    return READINGS[body.change]((key) => {
      const value = body[key];
      if (value === undefined || value === null) throw fault(key, 'missing');
      return value as Exclude<PersonChangeBody[typeof key], undefined>;
    });
  });
}
