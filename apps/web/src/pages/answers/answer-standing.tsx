import { dayPhrase } from '@app/language';
import type { QuestionView } from '@app/notifications';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';

/** What became of a question that is not open any more; each end in its own words. */
export function AnswerStanding({ view: { question, standing } }: { view: QuestionView }) {
  const { t, language } = useAsked();
  if (standing.kind === 'open') return null;
  if (standing.kind !== 'answered')
    return (
      <section className="box">
        <h2>
          <Say k={`answers.over.${standing.kind}`} />
        </h2>
        <p>
          <Say k={`answers.over.${standing.kind}-word`} />
        </p>
      </section>
    );
  const answer = t(`answers.${question}.${standing.answer}`);
  const isFinal = standing.instead.length === 0;
  return (
    <section className="box">
      <p className="state">
        <Say k="answers.answered" v={{ day: dayPhrase(standing.at, language), answer }} />
      </p>
      <p>
        <Say k={`answers.${question}.${standing.answer}-next`} />
      </p>
      <p className="meta">
        <Say k={`answers.${isFinal ? 'not-instead' : 'instead'}`} />
      </p>
    </section>
  );
}
