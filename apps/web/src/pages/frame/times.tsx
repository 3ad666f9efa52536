import { dayPhrase, sessionPhrase, timesPhrase } from '@app/language';
import { useAsked } from './asked-context';
import { Say } from './words';

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

/** 「（35分）」, and from an hour on 「（1.5時間）」 with at most one decimal. */
export function HowLong({ startsAt, endsAt }: Times) {
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  if (minutes < 60) return <Say k="pages.card.minutes" v={{ minutes }} />;
  return <Say k="pages.card.hours" v={{ hours: Math.round(minutes / 6) / 10 }} />;
}
