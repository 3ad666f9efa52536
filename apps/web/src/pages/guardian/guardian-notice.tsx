import { dayPhrase } from '@app/language';
import type { GuardianStanding } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';

/** Tells a minor that a guardian is to be named, or that one is asked and until when. */
export function GuardianNotice({ standing: { needed, asked } }: { standing: GuardianStanding }) {
  const { language } = useAsked();
  if (needed.length === 0) return null;
  const day = asked?.endsAt && asked.answer === null ? dayPhrase(asked.endsAt, language) : null;
  return (
    <div className="notice">
      <p>
        {asked && day ? (
          <Say k="ways-in.guardian.waiting" v={{ name: asked.guardianName, day }} />
        ) : (
          <Say k="ways-in.guardian.needed" />
        )}{' '}
        <a href="/me/guardian">
          <Say k="ways-in.guardian.needed-way" />
        </a>
      </p>
    </div>
  );
}
