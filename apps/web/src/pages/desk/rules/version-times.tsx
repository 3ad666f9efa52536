import { dayPhrase } from '@app/language';
import type { RuleVersion } from '@app/matches';
import { dayAt } from '@app/matching';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';

/** The day with its year: a rule is kept for long. */
export function useDay(): (at: Date) => string {
  const { language, t } = useAsked();
  return (at) =>
    t('pages.card.day-of-year', { day: dayPhrase(at, language), year: dayAt(at.getTime()).slice(0, 4) });
}

export function Written({ version: { writtenAt, writtenBy } }: { version: RuleVersion }) {
  const day = useDay()(writtenAt);
  if (!writtenBy) return <Say k="rules.versions.written-at" v={{ day }} />;
  return <Say k="rules.versions.written" v={{ day, who: writtenBy }} />;
}

/** When a version decided, the latest first. */
export function OnTimes({ version: { on } }: { version: RuleVersion }) {
  const day = useDay();
  if (on.length === 0) return <Say k="rules.versions.never" />;
  return on.map(({ since, until }) => (
    <span key={since.toISOString()}>
      {until ? (
        <Say k="rules.versions.between" v={{ since: day(since), until: day(until) }} />
      ) : (
        <Say k="rules.versions.since" v={{ since: day(since) }} />
      )}{' '}
    </span>
  ));
}
