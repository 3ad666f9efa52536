import { dayPhrase } from '@app/language';
import type { WordsOfRow } from '@app/notifications';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';
import type { SaidRow } from './load-by-hand';

/** What happened and its facts, to be read out. */
export function SaidBox({ words }: { words: WordsOfRow | null }) {
  if (!words)
    return (
      <p className="meta">
        <Say k="by-hand.gone" />
      </p>
    );
  return (
    <>
      <p>
        <Words>{words.letter.summary}</Words>
      </p>
      <dl className="facts">
        {words.letter.facts.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt>
              <Words>{label}</Words>
            </dt>
            <dd>
              <Words>{value}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** By when it should be carried out, and whether it has gone on to the head coordinator. */
export function DueLine({ row: { dueAt, isOverdue } }: Pick<SaidRow, 'row'>) {
  const { language } = useAsked();
  if (!dueAt) return null;
  return (
    <span className={isOverdue ? 'due late' : 'due'}>
      {isOverdue ? (
        <Say k="by-hand.overdue" />
      ) : (
        <Say k="by-hand.due" v={{ day: dayPhrase(dueAt, language) }} />
      )}
    </span>
  );
}
