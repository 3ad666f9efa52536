import { dayPhrase, sessionPhrase, timesPhrase } from '@app/language';
import { useAsked } from './asked-context';

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** 午前9時30分～11時30分, with how long it takes. */
export function FromTo({ startsAt, endsAt }: Times) {
  const { language } = useAsked();
  return <time dateTime={startsAt.toISOString()}>{timesPhrase(startsAt, endsAt, language)}</time>;
}

/** Day and times in one. */
export function WhenPhrase({ startsAt, endsAt }: Times) {
  const { language } = useAsked();
  return <time dateTime={startsAt.toISOString()}>{sessionPhrase(startsAt, endsAt, language)}</time>;
}

export function DayOf({ at }: { at: Date }) {
  const { language } = useAsked();
  return <time dateTime={at.toISOString()}>{dayPhrase(at, language)}</time>;
}

/** 90 minutes are 1.5 hours: the number of hours, with at most one decimal. */
export function hoursOf({ startsAt, endsAt }: Times): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 360_000) / 10;
}
