import { PREVIEW_DAYS, type Preview, type RuleVersion, todayFacts } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import { factName } from './rule-words';
import { useDay } from './version-times';

const DAY_MS = 86_400_000;

interface PreviewProps {
  readonly version: RuleVersion;
  readonly preview: Preview;
}

/** What a version would have decided, in figures, and by whose knowledge: that of then, or of today. */
export function PreviewCounts({ version, preview }: PreviewProps) {
  const { now } = useAsked();
  const day = useDay();
  const { total, decided, otherwise, cannotTell } = preview;
  if (total === 0)
    return (
      <p className="lead">
        <Say k="rules.preview.none" />
      </p>
    );
  const since = day(new Date(now.getTime() - PREVIEW_DAYS * DAY_MS));
  return (
    <>
      <p>
        <Say k="rules.preview.lead" v={{ since, total }} />
      </p>
      <dl className="facts">
        <Count k={`would-${version.effect}`} number={decided} />
        <Count k="otherwise" number={otherwise} strong={otherwise > 0} />
        <Count k="cannot-tell" number={cannotTell} />
        <Count k="rest-of" number={total - decided - cannotTell} />
      </dl>
      <Knowledge version={version} />
    </>
  );
}

function Count({ k, number, strong = false }: { k: string; number: number; strong?: boolean }) {
  return (
    <div>
      <dt>
        <Say k={`rules.preview.${k}`} />
      </dt>
      <dd className={strong ? 'no' : undefined}>
        <Say k="rules.preview.count" v={{ number }} />
      </dd>
    </div>
  );
}

function Knowledge({ version }: { version: RuleVersion }) {
  const { t } = useAsked();
  const today = todayFacts(version.conditions);
  const facts = today.map((fact) => factName(fact, t)).join(t('rules.comma'));
  return (
    <p className="meta">
      <Say k="rules.preview.as-of" />
      {today.length > 0 && (
        <>
          <br />
          <Say k="rules.preview.today" v={{ facts }} />
        </>
      )}
    </p>
  );
}
