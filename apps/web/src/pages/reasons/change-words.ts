import type { Values } from '@app/language';
import type { Change } from '@app/matching';
import type { Reader } from './reader';
import { codesIn, dayWords, joined, rangeWords, spanWords, wayWords } from './word-lists';

/** What would make it fit, in one sentence that is true for whoever reads it. */
export function changeWords(change: Change, reader: Reader): string {
  return reader.t(`reasons.change.${keyOf(change)}`, valuesOf(change, reader));
}

function keyOf(change: Change): string {
  if (change.change === 'reopen') return change.lift.includes('full') ? 'reopen-full' : 'reopen';
  if (change.change !== 'free-time') return change.change;
  if (change.notAway.length === 0) return 'free-time';
  return change.ranges.length === 0 ? 'not-away' : 'free-time-not-away';
}

type Wordings = {
  [C in Change['change']]: (change: Extract<Change, { change: C }>, reader: Reader) => Values;
};

const VALUES: Wordings = {
  reopen: () => ({}),
  'minimum-age': ({ years }) => ({ years }),
  'maximum-age': ({ years }) => ({ years }),
  'guardian-consent': ({ on }, reader) => ({ day: dayWords(on, reader) }),
  residency: ({ anyOf }, { t }) => ({ residency: codesIn('residency', anyOf, t) }),
  qualifications: ({ codes, on }, reader) => ({
    qualifications: codesIn('qualification', codes, reader.t),
    day: dayWords(on, reader),
  }),
  languages: ({ codes }, { t }) => ({ languages: codesIn('language', codes, t) }),
  'free-time': ({ ranges, notAway }, reader) => ({
    times: joined(
      ranges.map((range) => rangeWords(range, reader)),
      reader.t,
    ),
    days: joined(
      notAway.map((day) => dayWords(day, reader)),
      reader.t,
    ),
  }),
  'longest-way': ({ metres }) => ({ way: wayWords(Math.ceil(metres / 100) * 100) }),
  'join-online': () => ({}),
  access: ({ codes }, { t }) => ({ accommodations: codesIn('accommodation', codes, t) }),
  insurance: ({ joinedOn }, reader) => ({ day: dayWords(joinedOn, reader) }),
  'release-places': ({ places }, reader) => ({
    places: joined(
      places.map((place) => spanWords(place, reader)),
      reader.t,
    ),
  }),
  resume: () => ({}),
};

function valuesOf(change: Change, reader: Reader): Values {
  return (VALUES[change.change] as (change: Change, reader: Reader) => Values)(change, reader);
}
