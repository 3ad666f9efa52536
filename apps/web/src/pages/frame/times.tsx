import { dayPhrase, daysUntil, timesPhrase } from '@app/language';
import { dayAt } from '@app/matching';
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
  return (
    <time dateTime={startsAt.toISOString()}>
      <Day at={startsAt} /> {timesPhrase(startsAt, endsAt, language)}
    </time>
  );
}

export function DayOf({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()}>
      <Day at={at} />
    </time>
  );
}

/** From here on a day without its year could be taken for one of this year. */
const FAR = 330;

function Day({ at }: { at: Date }) {
  const { language, now } = useAsked();
  const day = dayPhrase(at, language);
  if (daysUntil(at, now) <= FAR) return day;
  return <Say k="pages.card.day-of-year" v={{ day, year: dayAt(at.getTime()).slice(0, 4) }} />;
}

/** 「（35分）」, and from an hour on 「（1.5時間）」 with at most one decimal. */
export function HowLong({ startsAt, endsAt }: Times) {
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  if (minutes < 60) return <Say k="pages.card.minutes" v={{ minutes }} />;
  return <Say k="pages.card.hours" v={{ hours: Math.round(minutes / 6) / 10 }} />;
}
